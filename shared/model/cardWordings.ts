// The wordings of a card: what leads it wherever it is shown, and the earlier one beside it. 本人の言葉 lead a 裏課題 once it
// has them; how it was put before is kept and never takes their place (domain.md P-38).
import type { Card } from './cards'

export interface CardWordings {
  readonly lead: string
  /** How it was put before the owner said it himself; empty where nothing differs. */
  readonly earlier: string
}

export function cardWordings(card: Card): CardWordings {
  const { text } = card
  const said = card.kind === 'root' ? card.ownerWords : ''
  if (said === '') return { lead: text, earlier: '' }
  return { lead: said, earlier: text === said ? '' : text }
}
