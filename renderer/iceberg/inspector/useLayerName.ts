// The name of a document as people know it: みんなで, 準備中, or whose sheet it is.
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import { layerOf, type DocKey } from '../../../shared/model/layer'
import { sheetVoice } from '../../../shared/model/sheetVoice'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'

export function useLayerName(snapshot: EngagementSnapshot): (docKey: DocKey) => string {
  const { glossary } = useTexts()
  return (docKey) => {
    const voice = sheetVoice(snapshot.persons, docKey)
    if (voice === null) return glossary.layers[layerOf(docKey)]
    return format(glossary.ownerSheet, { voice: glossary.voices[voice] })
  }
}
