// The words of a card as the hints read them: full and half width alike, without spaces, quotes and full stops.
import type { Card } from '../../model/cards'

export function plainWords(card: Card): string {
  return plain(card.kind === 'root' && card.ownerWords !== '' ? card.ownerWords : card.text)
}

/** 本人の言葉 stand for a 裏課題 once they are there; commas stay, they part one clause from the next. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s「」『』"“”。.!?…〜~]/gu, '')
}
