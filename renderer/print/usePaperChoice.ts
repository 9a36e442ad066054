// Which paper for whom is chosen in the window, and the pages that follow from it. Laid out again only when a choice changes.
import { useMemo, useState } from 'react'
import type { PaperDescription } from '../../shared/documents/paper'
import type { PaperDocument } from '../../shared/documents/paperDocument'
import { narrowSnapshot, type PaperSource } from '../../shared/documents/snapshotForLayer'
import { wordsToCheck, type WordToCheck } from '../../shared/documents/wordsToCheck'
import { useLanguage } from '../text/useLanguage'
import { useTexts } from '../text/useTexts'
import { assemblePaper } from './assemblePaper'
import { paperReaders, type PaperReaderChoice } from './paperReaders'

export interface PaperChoice {
  readonly document: PaperDocument
  readonly setDocument: (document: PaperDocument) => void
  readonly readers: readonly PaperReaderChoice[]
  readonly chosen: PaperReaderChoice
  readonly setReader: (value: string) => void
  readonly showWalls: boolean
  readonly setShowWalls: (isOn: boolean) => void
  readonly writingLines: boolean
  readonly setWritingLines: (isOn: boolean) => void
  readonly paper: PaperDescription
  readonly wordsToCheck: readonly WordToCheck[]
}

export function usePaperChoice(snapshot: PaperSource, madeAt: Date): PaperChoice {
  const texts = useTexts()
  const language = useLanguage()
  const [document, setDocument] = useState<PaperDocument>('iceberg')
  const [readerName, setReader] = useState('shared')
  const [showWalls, setShowWalls] = useState(false)
  const [writingLines, setWritingLines] = useState(false)
  const readers = useMemo(() => paperReaders(snapshot, texts), [snapshot, texts])
  const chosen = readers.find(({ value }) => value === readerName) ?? readers[0]
  const { reader } = chosen
  const narrowed = useMemo(() => narrowSnapshot(snapshot, reader), [snapshot, reader])
  const paper = useMemo(
    () =>
      assemblePaper(narrowed, {
        document,
        language,
        layer: reader.layer,
        showWalls,
        writingLines,
        createdOn: { year: madeAt.getFullYear(), month: madeAt.getMonth() + 1, day: madeAt.getDate() },
      }),
    [narrowed, document, language, reader, showWalls, writingLines, madeAt],
  )
  const words = useMemo(() => wordsToCheck(narrowed), [narrowed])
  return {
    ...{ document, setDocument, readers, chosen, setReader },
    ...{ showWalls, setShowWalls, writingLines, setWritingLines },
    ...{ paper, wordsToCheck: words },
  }
}
