// One line of the outline: a card in one of the places it is listed.
import type { Card, CardKind } from '../../shared/model/cards'

export interface OutlineRow {
  /** A card under two parents has two rows: the key names the place, not the card. */
  readonly key: string
  readonly card: Card
  /** 0 = first column. */
  readonly depth: number
  readonly parentId: string | null
  /** The group its thread is listed in. */
  readonly group: CardKind
  /** Written in full under its first parent; elsewhere only a reference (合流). */
  readonly isReference: boolean
  /** Place among the siblings shown under the same parent, from 1. */
  readonly position: number
  readonly siblings: number
  readonly hasChildren: boolean
}
