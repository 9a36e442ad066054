// One document of an 案件: its Y.Doc and the root maps, fixed in this one place (a root opened as another type throws).
// It deliberately knows nothing of storage, peers or undo.
import * as Y from 'yjs'
import type { DocKey } from '../model/layer'

export type StoredMap = Y.Map<unknown>

export interface BoardDocument {
  readonly key: DocKey
  readonly ydoc: Y.Doc
  /** schema, name, createdAt, person … */
  readonly meta: StoredMap
  readonly cards: StoredMap
  readonly links: StoredMap
  /** Only written in `internal`. */
  readonly judgements: StoredMap
  readonly moves: StoredMap
}

export function createBoardDocument(key: DocKey): BoardDocument {
  const ydoc = new Y.Doc({ gc: true })
  return {
    key,
    ydoc,
    meta: ydoc.getMap('meta'),
    cards: ydoc.getMap('cards'),
    links: ydoc.getMap('links'),
    judgements: ydoc.getMap('judgements'),
    moves: ydoc.getMap('moves'),
  }
}

/** The map stored under `id`, or null: a hostile or newer document may hold anything there. */
export function mapAt(root: StoredMap, id: string): StoredMap | null {
  const value = root.get(id)
  return value instanceof Y.Map ? value : null
}

/** The text of a card as Y.Text, or null when something else is stored. */
export function textOf(card: StoredMap): Y.Text | null {
  const value = card.get('text')
  return value instanceof Y.Text ? value : null
}
