// The name of a document as people know it: みんなで, 準備中, or whose sheet it is.
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import { layerOf, type DocKey } from '../../../shared/model/layer'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'

export function useLayerName(snapshot: EngagementSnapshot): (docKey: DocKey) => string {
  const { glossary } = useTexts()
  return (docKey) => {
    const person = snapshot.persons.find(({ id }) => docKey === `owner:${id}`)
    if (person === undefined) return glossary.layers[layerOf(docKey)]
    return format(glossary.ownerSheet, { voice: glossary.voices[person.voice] })
  }
}
