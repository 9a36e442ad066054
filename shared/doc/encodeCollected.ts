// The bytes of a document without the words that were deleted from it. An undo stack keeps deleted words alive in
// memory, so what leaves the console (file, room) is encoded from a collected copy, never from the open document.
import * as Y from 'yjs'

export function encodeCollected(ydoc: Y.Doc): Uint8Array {
  return collectUpdates([Y.encodeStateAsUpdate(ydoc)])
}

/** Folds V1 updates into one, dropping deleted content. Throws on bytes that are no updates. */
export function collectUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const copy = new Y.Doc({ gc: true })
  copy.transact(() => {
    for (const update of updates) Y.applyUpdate(copy, update, 'storage')
  }, 'storage')
  const bytes = Y.encodeStateAsUpdate(copy)
  copy.destroy()
  return bytes
}
