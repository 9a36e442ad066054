// What the open documents tell storage and room. A replayed step (undo, redo) may need more than one transaction in a
// document until its links are at home; who listens gets one update a document, of the end only, never of the way there.
import * as Y from 'yjs'
import type { DocKey } from '../model/layer'
import type { BoardDocument } from './boardDocument'
import { encodeCollected } from './encodeCollected'
import type { Origin } from './origin'

export interface UpdateGate {
  pass(docKey: DocKey, update: Uint8Array, origin: Origin): void
  /** Holds what `run` changes in these documents and tells it at its end. */
  asOne<T>(documents: readonly BoardDocument[], run: () => T): T
}

interface HeldUpdates {
  readonly document: BoardDocument
  readonly before: Uint8Array
  readonly updates: Uint8Array[]
}

export function createUpdateGate(
  tell: (docKey: DocKey, update: Uint8Array, origin: Origin) => void,
): UpdateGate {
  let held: ReadonlyMap<DocKey, HeldUpdates> | null = null
  const release = (): void => {
    const waiting = [...(held?.values() ?? [])]
    held = null
    for (const one of waiting) if (one.updates.length > 0) tell(one.document.key, foldHeld(one), 'undo')
  }
  return {
    pass(docKey, update, origin) {
      const waiting = origin === 'undo' ? held?.get(docKey) : undefined
      if (waiting === undefined) tell(docKey, update, origin)
      else waiting.updates.push(update)
    },
    asOne(documents, run) {
      held = new Map(documents.map((document) => [document.key, holdFrom(document)]))
      try {
        return run()
      } finally {
        release()
      }
    },
  }
}

function holdFrom(document: BoardDocument): HeldUpdates {
  return { document, before: Y.encodeStateVector(document.ydoc), updates: [] }
}

/** Several updates are encoded anew from a collected copy: merged ones would still carry what the later took away. */
function foldHeld({ document, before, updates: [first, ...later] }: HeldUpdates): Uint8Array {
  if (first !== undefined && later.length === 0) return first
  return Y.diffUpdate(encodeCollected(document.ydoc), before)
}
