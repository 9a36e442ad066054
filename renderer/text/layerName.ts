// The name of a document as people know it: みんなで, 準備中, or whose sheet it is.
import { layerOf, type DocKey } from '../../shared/model/layer'
import type { Person } from '../../shared/model/person'
import { sheetVoice } from '../../shared/model/sheetVoice'
import { format } from './format'
import type { Texts } from './texts'

export function layerName(
  glossary: Texts['glossary'],
  { persons }: { readonly persons: readonly Person[] },
): (docKey: DocKey) => string {
  return (docKey) => {
    const voice = sheetVoice(persons, docKey)
    if (voice === null) return glossary.layers[layerOf(docKey)]
    return format(glossary.ownerSheet, { voice: glossary.voices[voice] })
  }
}
