// Reads one document's stored bytes into a snapshot, for printing and for lists. The bytes are checked first:
// a forged header can ask for gigabytes, and `parseUpdateMeta` refuses it without allocating.
import * as Y from 'yjs'
import { failure, success, type Result } from '../lib/result'
import type { DocKey } from '../model/layer'
import { createBoardDocument } from './boardDocument'
import { createDocumentReader } from './documentReader'
import type { DocumentSnapshot } from './documentSnapshot'

export function readUpdate(docKey: DocKey, update: Uint8Array): Result<DocumentSnapshot> {
  const document = createBoardDocument(docKey)
  try {
    Y.parseUpdateMeta(update)
    Y.applyUpdate(document.ydoc, update, 'storage')
  } catch {
    return failure('document.damaged', { docKey })
  }
  const reader = createDocumentReader(document)
  const snapshot = reader.snapshot()
  reader.close()
  return success(snapshot)
}
