// The grid as an 案件 in its stored form: the bytes a file or the database would hand to the app.
import * as Y from 'yjs'
import { createEngagementDocs, type EngagementDocs } from '../../shared/doc/engagementDocs'
import { generateKeyBetween } from 'fractional-indexing'
import { GRID_TOP, gridPosition, gridText, noteId } from './benchGrid'

export function gridBytes(count: number): Uint8Array {
  const docs = createEngagementDocs('bench')
  docs.change((writer) => {
    let order: string | null = null
    for (let index = 0; index < count; index++) {
      const { x, y } = gridPosition(index, count)
      order = generateKeyBetween(order, null)
      writer.putCard({
        id: noteId(index),
        docKey: 'shared',
        kind: 'why',
        text: gridText(index),
        fields: { order, createdAt: index, pos: [x, y + GRID_TOP] },
      })
    }
    for (let arrow = 0; arrow < Math.floor(count / 2); arrow++)
      writer.putLink({
        id: `link${arrow}`,
        docKey: 'shared',
        kind: 'why',
        from: noteId(2 * arrow),
        to: noteId(2 * arrow + 1),
        createdAt: arrow,
      })
  })
  const bytes = Y.encodeStateAsUpdate(docs.document('shared').ydoc)
  docs.close()
  return bytes
}

export function openGrid(bytes: Uint8Array | null): EngagementDocs {
  const docs = createEngagementDocs('bench')
  if (bytes !== null) docs.apply('shared', bytes, 'storage')
  return docs
}
