// The name of a document as people know it: みんなで, 準備中, or whose sheet it is.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import { layerOf, type DocKey } from '../../shared/model/layer'
import { sheetVoice } from '../../shared/model/sheetVoice'
import { format } from './format'
import type { Texts } from './texts'

export function layerName(
  glossary: Texts['glossary'],
  { persons }: Pick<EngagementSnapshot, 'persons'>,
): (docKey: DocKey) => string {
  return (docKey) => {
    const voice = sheetVoice(persons, docKey)
    if (voice === null) return glossary.layers[layerOf(docKey)]
    return format(glossary.ownerSheet, { voice: glossary.voices[voice] })
  }
}
