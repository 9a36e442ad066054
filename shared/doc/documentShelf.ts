// The open documents of one 案件 with their readers. Opens a document at first use and tells who watches.
import type { DocKey } from '../model/layer'
import { createBoardDocument, type BoardDocument } from './boardDocument'
import { createDocumentReader, type DocumentReader } from './documentReader'
import type { DocumentSnapshot } from './documentSnapshot'
import { originOf, type Origin } from './origin'
import { SCHEMA_VERSION } from './schemaVersion'

export interface ShelfWatcher {
  opened(document: BoardDocument): void
  changed(): void
  updated(docKey: DocKey, update: Uint8Array, origin: Origin): void
}

export interface DocumentShelf {
  document(docKey: DocKey): BoardDocument
  documents(): readonly BoardDocument[]
  snapshots(): readonly DocumentSnapshot[]
  /** Marks a document that has no bytes yet with the version it is written in. */
  writeSchema(docKey: DocKey): void
  close(): void
}

export function createDocumentShelf(watcher: ShelfWatcher): DocumentShelf {
  const open = new Map<DocKey, { readonly document: BoardDocument; readonly reader: DocumentReader }>()
  const openDocument = (docKey: DocKey): BoardDocument => {
    const existing = open.get(docKey)
    if (existing !== undefined) return existing.document
    const document = createBoardDocument(docKey)
    const reader = createDocumentReader(document)
    reader.subscribe(watcher.changed)
    document.ydoc.on('update', (update: Uint8Array, reported: unknown) => {
      watcher.updated(docKey, update, originOf(reported))
    })
    open.set(docKey, { document, reader })
    watcher.opened(document)
    return document
  }
  return {
    document: openDocument,
    documents: () => [...open.values()].map(({ document }) => document),
    snapshots: () => [...open.values()].map(({ reader }) => reader.snapshot()),
    writeSchema(docKey) {
      const { ydoc, meta } = openDocument(docKey)
      if (!meta.has('schema')) ydoc.transact(() => meta.set('schema', SCHEMA_VERSION), 'upgrade')
    },
    close() {
      for (const { document, reader } of open.values()) {
        reader.close()
        document.ydoc.destroy()
      }
      open.clear()
    },
  }
}
