// Who a paper can be made for: everybody, each person who has a sheet, the supporters.
import type { PaperReader, PaperSource } from '../../shared/documents/snapshotForLayer'
import { format } from '../text/format'
import type { Texts } from '../text/texts'

export interface PaperReaderChoice {
  /** Stable name of the choice in the form. */
  readonly value: string
  readonly label: string
  readonly reader: PaperReader
}

/** The first is everybody. */
export function paperReaders(
  { persons }: PaperSource,
  texts: Texts,
): readonly [PaperReaderChoice, ...PaperReaderChoice[]] {
  const { readers } = texts.print.dialog
  const { ownerSheet, voices } = texts.glossary
  const sheets = persons.map(({ id, voice }): PaperReaderChoice => ({
    value: `owner:${id}`,
    label: format(ownerSheet, { voice: voices[voice] }),
    reader: { layer: 'owner', personId: id },
  }))
  return [
    { value: 'shared', label: readers.shared, reader: { layer: 'shared' } },
    ...sheets,
    { value: 'internal', label: readers.internal, reader: { layer: 'internal' } },
  ]
}
