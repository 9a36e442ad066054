// What may be the owner's own words already: what the documents hold of a card, without the mark of a 裏課題 in the outline.
import type { Card } from '../../shared/model/cards'

/** `!` or `！` at the start of a line makes it a 裏課題 that waits for 本人の言葉. */
export const ROOT_MARK = /^[!！]\s*/u

export function knownWords(card: Card): string {
  if (card.kind === 'root' && card.ownerWords !== '') return card.ownerWords
  return card.text.replace(ROOT_MARK, '').trim()
}
