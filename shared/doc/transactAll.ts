// Runs one writing function inside one transaction of every document, so that a command is one transaction in each.
// Documents it does not touch send no update.
import type { BoardDocument } from './boardDocument'
import type { Origin } from './origin'
import { NOT_UNDOABLE } from './undoStacks'

export function transactAll(
  documents: readonly BoardDocument[],
  write: () => void,
  { origin, undoable }: { readonly origin: Origin; readonly undoable: boolean },
): void {
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
