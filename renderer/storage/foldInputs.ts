// Folds every document of an 案件 into one update each and tells which bytes could not be read. Pure: it may run anywhere.
import { foldUpdates } from './foldUpdates'
import type { StoredInputs } from './readStored'
import type { DocKey } from './rows'

export interface FoldedInputs {
  readonly documents: ReadonlyMap<DocKey, Uint8Array>
  readonly damaged: readonly { readonly docKey: DocKey; readonly bytes: unknown }[]
}

export function foldInputs(inputs: StoredInputs): FoldedInputs {
  const documents = new Map<DocKey, Uint8Array>()
  const damaged: { docKey: DocKey; bytes: unknown }[] = []
  for (const [docKey, values] of inputs) {
    const folded = foldUpdates(values)
    if (folded.update !== null) documents.set(docKey, folded.update)
    for (const index of folded.damaged) damaged.push({ docKey, bytes: values[index] })
  }
  return { documents, damaged }
}
