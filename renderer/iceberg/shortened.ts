// The beginning of a card's words on one line, where only a reminder of the card is wanted.
export function shortened(text: string, limit = 24): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('')
}
