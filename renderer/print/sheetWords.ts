// The words of a paper that holds one person's sheet: it is called by its name wherever the layer would be named, since
// 「経営者」 over a 会長's words would say that the president may read them. Several sheets keep the general words.
import type { PaperWords } from '../../shared/documents/paperWords'
import type { PaperSource } from '../../shared/documents/snapshotForLayer'
import { format } from '../text/format'

export function sheetWords<Words extends PaperWords & { readonly terms: { readonly ownerSheet: string } }>(
  words: Words,
  persons: PaperSource['persons'],
): PaperWords {
  const [person, another] = persons
  if (person === undefined || another !== undefined) return words
  const owner = format(words.terms.ownerSheet, { voice: words.terms.voices[person.voice] })
  return {
    ...words,
    audiences: { ...words.audiences, owner },
    terms: { ...words.terms, layers: { ...words.terms.layers, owner } },
  }
}
