// All documents of one open 案件: changing them, watching them, undoing, one joined snapshot.
// It deliberately knows no storage and no network: they listen to `onUpdate` and hand bytes in through `apply`.
import * as Y from 'yjs'
import { createListeners } from '../lib/createListeners'
import { success, type Problem, type Result } from '../lib/result'
import type { DocKey } from '../model/layer'
import type { BoardDocument } from './boardDocument'
import { createDocumentShelf, type DocumentShelf } from './documentShelf'
import { createDocumentWriter, type DocumentWriter } from './documentWriter'
import { joinSnapshots, type EngagementSnapshot } from './engagementSnapshot'
import { createJoinedView, type JoinedView } from './createJoinedView'
import { createUpdateGate } from './createUpdateGate'
import { createHistory, type History, type LayerMove } from './history'
import { misplacedLinks } from './misplacedLinks'
import type { Origin } from './origin'
import { transactAll } from './transactAll'

export interface DocumentUpdate {
  readonly docKey: DocKey
  /** V1 update bytes. */
  readonly update: Uint8Array
  readonly origin: Origin
  /** The same for all documents one command touched. */
  readonly commandId: number
}

export interface ChangeOptions {
  /** The number an earlier change returned: go on with that undo step (typing) if nothing came between. */
  readonly continues?: number
  readonly undoable?: boolean
  /** A card goes to another layer: not undoable, it has a recorded 戻す instead; undo stops at it once. */
  readonly layerMove?: LayerMove
  readonly origin?: 'user' | 'import' | 'upgrade' | 'vote'
}

export interface EngagementDocs {
  readonly id: string
  readonly history: History
  snapshot(): EngagementSnapshot
  subscribe(listener: () => void): () => void
  /** One command: at most one transaction per document. Fails, changing nothing, when the 案件 may only be looked at. */
  change(write: (writer: DocumentWriter) => void, options?: ChangeOptions): Result<number>
  /** Bytes from storage or from the room. Creates the document when it is not open yet. */
  apply(docKey: DocKey, update: Uint8Array, origin: 'storage' | 'lan'): void
  onUpdate(listener: (update: DocumentUpdate) => void): () => void
  docKeys(): readonly DocKey[]
  /** Opens a document that has no bytes yet (a person's first sheet). */
  open(docKey: DocKey): void
  document(docKey: DocKey): BoardDocument
  /** Why nothing may be written here now; null when it may. */
  refusal(): Problem | null
  /** For good, from this moment: another window writes this 案件 now. What is written here is refused with this reason. */
  lock(reason: Problem): void
  close(): void
}

const ALWAYS_OPEN = ['shared', 'internal'] as const
const NEWER: Problem = { code: 'engagement.readOnly' }

export interface DocsOptions {
  /** The file is of a newer format than this version writes: looked at, never changed. */
  readonly readOnly?: boolean
}

export function createEngagementDocs(id: string, { readOnly = false }: DocsOptions = {}): EngagementDocs {
  const history = createHistory()
  const updates = createListeners<[DocumentUpdate]>()
  let commandId = 0
  let locked: Problem | null = readOnly ? NEWER : null

  const shelf = createDocumentShelf({
    opened(document) {
      history.watch(document)
      view.forget()
    },
    changed: () => view.forget(),
    updated: (docKey, update, origin) => gate.pass(docKey, update, origin),
  })
  const gate = createUpdateGate((docKey, update, origin) =>
    updates.tell({ docKey, update, origin, commandId }),
  )
  const view = createJoinedView(() => lockIf(locked !== null, joinSnapshots(id, shelf.snapshots())))
  const refusal = (): Problem | null => (view.snapshot().readOnly ? (locked ?? NEWER) : null)
  const writer = createDocumentWriter(shelf.document)
  /** An undo is a command of its own: what it changes in several documents shares one number. */
  const replay = (run: () => boolean): boolean => {
    if (refusal() !== null) return false
    commandId += 1
    return view.asOne(() => gate.asOne(shelf.documents(), () => run() && bringLinksHome(view, shelf, writer)))
  }
  for (const docKey of ALWAYS_OPEN) shelf.document(docKey)

  return {
    id,
    history: { ...history, undo: () => replay(history.undo), redo: () => replay(history.redo) },
    snapshot: view.snapshot,
    subscribe: view.subscribe,
    change(write, { continues, layerMove, undoable = layerMove === undefined, origin = 'user' } = {}) {
      const error = refusal()
      if (error !== null) return { ok: false, error }
      if (continues === undefined || continues !== commandId) {
        commandId += 1
        history.beginStep(layerMove)
      }
      view.asOne(() => transactAll(shelf.documents(), () => write(writer), { origin, undoable }))
      return success(commandId)
    },
    apply: (docKey, update, origin) => Y.applyUpdate(shelf.document(docKey).ydoc, update, origin),
    onUpdate: updates.add,
    docKeys: () => shelf.documents().map((document) => document.key),
    open: (docKey) => shelf.writeSchema(docKey),
    document: shelf.document,
    refusal,
    lock(reason) {
      locked = reason
      history.clear()
      view.forget()
    },
    close() {
      history.close()
      shelf.close()
      view.close()
      updates.clear()
    },
  }
}

/** Links an undo brought back go where their cards are now. Nothing it could fail at: always true. */
function bringLinksHome(view: JoinedView, shelf: DocumentShelf, writer: DocumentWriter): true {
  const misplaced = misplacedLinks(view.snapshot())
  const write = (): void => {
    for (const { link, home } of misplaced) {
      if (home === null) writer.removeLink(link)
      else writer.moveLink(link, home)
    }
  }
  if (misplaced.length > 0) transactAll(shelf.documents(), write, { origin: 'undo', undoable: false })
  return true
}

function lockIf(readOnly: boolean, snapshot: EngagementSnapshot): EngagementSnapshot {
  return readOnly ? { ...snapshot, readOnly } : snapshot
}
