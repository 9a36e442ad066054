// A card that changed its layer: which, from where to where, when. Kept in `internal` for good (product.md "Layers").
import { isId } from '../lib/newId'
import { isDocKey, type DocKey } from './layer'
import { readString, readTime, type RawFields } from './rawFields'

export interface Move {
  readonly id: string
  readonly cardId: string
  readonly from: DocKey
  readonly to: DocKey
  readonly at: number | null
}

export function readMove(id: string, raw: RawFields): Move | null {
  const [from, to, cardId] = [readString(raw, 'from'), readString(raw, 'to'), raw.get('cardId')]
  if (!isDocKey(from) || !isDocKey(to) || !isId(cardId)) return null
  return { id, cardId, from, to, at: readTime(raw, 'at') }
}
