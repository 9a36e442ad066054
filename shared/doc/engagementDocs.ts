// All documents of one open 案件: changing them, watching them, undoing, one joined snapshot.
// It deliberately knows no storage and no network: they listen to `onUpdate` and hand bytes in through `apply`.
import * as Y from 'yjs'
import { failure, success, type Result } from '../lib/result'
import type { DocKey } from '../model/layer'
import { createBoardDocument, type BoardDocument } from './boardDocument'
import { createDocumentReader, type DocumentReader } from './documentReader'
import { createDocumentWriter, type DocumentWriter } from './documentWriter'
import { joinSnapshots, type EngagementSnapshot } from './engagementSnapshot'
import { createHistory, NOT_UNDOABLE, type History } from './history'
import { originOf, type Origin } from './origin'
import { SCHEMA_VERSION } from './schemaVersion'

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
  /** False for layer moves: they have a recorded 戻す instead of Ctrl+Z. */
  readonly undoable?: boolean
  readonly origin?: 'user' | 'import' | 'upgrade' | 'vote'
}

export interface EngagementDocs {
  readonly id: string
  readonly history: History
  snapshot(): EngagementSnapshot
  subscribe(listener: () => void): () => void
  /** One command: at most one transaction per document. Fails, changing nothing, when a newer app wrote the 案件. */
  change(write: (writer: DocumentWriter) => void, options?: ChangeOptions): Result<number>
  /** Bytes from storage or from the room. Creates the document when it is not open yet. */
  apply(docKey: DocKey, update: Uint8Array, origin: 'storage' | 'lan'): void
  onUpdate(listener: (update: DocumentUpdate) => void): () => void
  docKeys(): readonly DocKey[]
  /** Opens a document that has no bytes yet (a person's first sheet). */
  open(docKey: DocKey): void
  document(docKey: DocKey): BoardDocument
  close(): void
}

interface OpenDocument {
  readonly document: BoardDocument
  readonly reader: DocumentReader
}

export interface DocsOptions {
  /** The file is of a newer format than this version writes: looked at, never changed. */
  readonly readOnly?: boolean
}

export function createEngagementDocs(id: string, { readOnly = false }: DocsOptions = {}): EngagementDocs {
  const open = new Map<DocKey, OpenDocument>()
  const history = createHistory()
  const listeners = new Set<() => void>()
  const updateListeners = new Set<(update: DocumentUpdate) => void>()
  let joined: EngagementSnapshot | null = null
  let commandId = 0
  let changing = false

  const notify = (): void => {
    joined = null
    // During a command the views wait for its end: half a command is nobody's business.
    if (!changing) for (const listener of listeners) listener()
  }
  const openDocument = (docKey: DocKey): BoardDocument => {
    const existing = open.get(docKey)
    if (existing !== undefined) return existing.document
    const document = createBoardDocument(docKey)
    const reader = createDocumentReader(document)
    reader.subscribe(notify)
    document.ydoc.on('update', (update: Uint8Array, reported: unknown) => {
      const origin = originOf(reported)
      if (origin === 'undo') commandId += changing ? 0 : 1
      for (const listener of updateListeners) listener({ docKey, update, origin, commandId })
    })
    history.watch(document)
    open.set(docKey, { document, reader })
    joined = null
    return document
  }
  const writer = createDocumentWriter(openDocument)
  const snapshot = (): EngagementSnapshot =>
    (joined ??= {
      ...joinSnapshots(
        id,
        [...open.values()].map(({ reader }) => reader.snapshot()),
      ),
      ...(readOnly ? { readOnly } : {}),
    })

  const inTransactions = (write: () => void, origin: Origin, undoable: boolean): void => {
    const documents = [...open.values()].map(({ document }) => document)
    const nested = documents.reduceRight<() => void>(
      (inner, { ydoc }) =>
        () =>
          ydoc.transact((transaction) => {
            if (!undoable) transaction.meta.set(NOT_UNDOABLE, true)
            inner()
          }, origin),
      write,
    )
    nested()
  }

  openDocument('shared')
  openDocument('internal')

  return {
    id,
    history: withCommandIds(history),
    snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(write, { continues, undoable = true, origin = 'user' } = {}) {
      if (snapshot().readOnly) return failure('engagement.readOnly')
      if (continues === undefined || continues !== commandId) {
        commandId += 1
        history.beginStep()
      }
      changing = true
      try {
        inTransactions(() => write(writer), origin, undoable)
      } finally {
        changing = false
      }
      if (joined === null) notify()
      return success(commandId)
    },
    apply(docKey, update, origin) {
      Y.applyUpdate(openDocument(docKey).ydoc, update, origin)
    },
    onUpdate(listener) {
      updateListeners.add(listener)
      return () => updateListeners.delete(listener)
    },
    docKeys: () => [...open.keys()],
    open(docKey) {
      openDocument(docKey)
      writeSchema(docKey)
    },
    document: (docKey) => openDocument(docKey),
    close() {
      history.close()
      for (const { document, reader } of open.values()) {
        reader.close()
        document.ydoc.destroy()
      }
      open.clear()
      listeners.clear()
      updateListeners.clear()
    },
  }

  function writeSchema(docKey: DocKey): void {
    const { ydoc, meta } = openDocument(docKey)
    if (!meta.has('schema')) ydoc.transact(() => meta.set('schema', SCHEMA_VERSION), 'upgrade')
  }

  /** An undo is a command of its own: what it changes in several documents shares one number. */
  function withCommandIds(inner: History): History {
    const replay = (run: () => boolean): boolean => {
      if (snapshot().readOnly) return false
      commandId += 1
      changing = true
      try {
        return run()
      } finally {
        changing = false
        if (joined === null) notify()
      }
    }
    return { ...inner, undo: () => replay(inner.undo), redo: () => replay(inner.redo) }
  }
}
