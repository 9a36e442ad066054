// The words of a paper in one language, put together from the tables of renderer/text. No word is written here.
import type { PaperWords as Words } from '../../shared/documents/paperWords'
import { glossary as englishGlossary } from '../text/en/glossary'
import { print as englishPrint } from '../text/en/print'
import { glossary as japaneseGlossary } from '../text/ja/glossary'
import { print as japanesePrint } from '../text/ja/print'

export const paperWords = {
  ja: { ...japanesePrint.paper, terms: japaneseGlossary },
  en: { ...englishPrint.paper, terms: englishGlossary },
} satisfies Record<'ja' | 'en', Words>
