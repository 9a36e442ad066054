// Whether a key begins words: a letter, a digit, a sign, or a key the input method has taken for them. A space presses
// the button it is pressed on, and ? asks for help everywhere.
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>

const NO_WORDS = new Set([' ', '?'])

export function isFirstLetter({ key, ctrlKey, altKey, metaKey }: Press): boolean {
  if (ctrlKey || altKey || metaKey || NO_WORDS.has(key)) return false
  return [...key].length === 1 || key === 'Process'
}
