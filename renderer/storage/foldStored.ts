// Folds what the database holds of an 案件, document by document, and tells which rows could not be read.
// Runs inside the caller's transaction and writes nothing.
import { foldInputs, type FoldedInputs } from './foldInputs'
import { readStored, type StoredRows } from './readStored'
import type { StorageDatabase } from './storageDatabase'

export type StoredDocuments = FoldedInputs & Pick<StoredRows, 'rowKeys'>

export async function foldStored(db: StorageDatabase, engagementId: string): Promise<StoredDocuments> {
  const { inputs, rowKeys } = await readStored(db, engagementId)
  return { ...foldInputs(inputs), rowKeys }
}
