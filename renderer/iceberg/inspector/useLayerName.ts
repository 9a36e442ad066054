// The names of documents in the language that is spoken.
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { DocKey } from '../../../shared/model/layer'
import { layerName } from '../../text/layerName'
import { useTexts } from '../../text/useTexts'

export function useLayerName(snapshot: EngagementSnapshot): (docKey: DocKey) => string {
  return layerName(useTexts().glossary, snapshot)
}
