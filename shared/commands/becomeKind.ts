// The fields that change when a card becomes another kind: the kind, what belonged to the old one, and a place that the
// new one can not have because it lies on the wrong side of the water.
import type { Fields } from '../doc/documentWriter'
import type { Card, KnownCardKind } from '../model/cards'
import { fieldsForeignTo } from '../model/cards/fieldsOfKind'

export function becomeKind(card: Card, kind: KnownCardKind): Fields {
  const left = Object.fromEntries(fieldsForeignTo(kind).map((field) => [field, undefined]))
  return { kind, ...left, ...(standsOnWrongSide(card, kind) ? { pos: undefined, pinned: undefined } : {}) }
}

function standsOnWrongSide(card: Card, kind: KnownCardKind): boolean {
  if (card.pos === null || kind === 'note' || kind === 'fact' || kind === 'heading') return false
  return kind === 'surface' ? card.pos.y >= 0 : card.pos.y < 0
}
