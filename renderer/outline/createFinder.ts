// Finds cards by words, whichever of their wordings they stand in. Every word of the query has to be in the card.
import { foldText } from '../../shared/lib/foldText'
import type { Card } from '../../shared/model/cards'
import { cardWordings } from '../../shared/model/cardWordings'
import { searchTerms } from './searchTerms'

/** A card never changes, it is replaced: its folded words are made once. */
const folded = new WeakMap<Card, string>()

/** Null: nothing is asked for, so everything is found. */
export function createFinder(query: string): ((card: Card) => boolean) | null {
  const terms = searchTerms(query)
  if (terms.length === 0) return null
  return (card) => {
    const words = wordsOf(card)
    return terms.every((term) => words.includes(term))
  }
}

function wordsOf(card: Card): string {
  const known = folded.get(card)
  if (known !== undefined) return known
  const { lead, earlier } = cardWordings(card)
  const words = `${foldText(lead)}\n${foldText(earlier)}`
  folded.set(card, words)
  return words
}
