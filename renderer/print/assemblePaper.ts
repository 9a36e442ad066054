// A snapshot and an order in the user's words → the pages. The dialog and the print command both come through here.
import { icebergDocument } from '../../shared/documents/icebergDocument'
import { icebergSummary } from '../../shared/documents/icebergSummary'
import type { PaperDescription } from '../../shared/documents/paper'
import type { PaperDocument } from '../../shared/documents/paperDocument'
import type { PaperOrder } from '../../shared/documents/paperOrder'
import { paperWords } from './paperWords'
import { sheetWords } from './sheetWords'

const PAPERS = {
  iceberg: icebergDocument,
  'iceberg-summary': icebergSummary,
} satisfies Record<PaperDocument, unknown>

export interface PaperRequest extends Omit<PaperOrder, 'words'> {
  readonly document: PaperDocument
}

/** The snapshot is already narrowed to the reader of `layer`. */
export function assemblePaper(
  snapshot: Parameters<typeof icebergDocument>[0],
  { document, ...order }: PaperRequest,
): PaperDescription {
  return PAPERS[document](snapshot, {
    ...order,
    words: sheetWords(paperWords[order.language], snapshot.persons),
  })
}
