// What every card has, whatever its kind (domain.md D.0). The text is the speaker's own words: space around them
// is not part of them. It is taken off here, where every kind is read for screen, lists and paper, and not while somebody types:
// a space that waits for its next word must not go from under the caret (renderer/ui/textMirror keeps it in the field).
import type { Point } from '../../lib/point'
import { layerOf, type DocKey, type LayerName } from '../layer'
import { readFlag, readPoint, readString, readTime, type RawFields } from '../rawFields'
import { parseVoice, type Voice } from '../voice'

export interface CardBase {
  readonly id: string
  readonly docKey: DocKey
  readonly layer: LayerName
  readonly text: string
  /** Where a hand put it; null = the layout decides. */
  readonly pos: Point | null
  /** 整列 leaves a pinned card where it is. */
  readonly pinned: boolean
  /** Fractional index among siblings; ties are broken by id. */
  readonly order: string
  readonly voice: Voice | null
  /** 保留: kept, but not today's subject. */
  readonly parked: boolean
  /** The place in the published paper a sample's card was read from; empty for everything people wrote here. */
  readonly source: string
  /** Milliseconds since 1970, null when unknown. */
  readonly createdAt: number | null
}

/** Where the text and the id come from besides the stored fields. */
export interface CardIdentity {
  readonly id: string
  readonly docKey: DocKey
  readonly text: string
}

export function readCardBase(identity: CardIdentity, raw: RawFields): CardBase {
  return {
    ...identity,
    text: identity.text.trim(),
    layer: layerOf(identity.docKey),
    pos: readPoint(raw, 'pos'),
    pinned: readFlag(raw, 'pinned'),
    order: readString(raw, 'order'),
    voice: parseVoice(raw.get('voice')),
    parked: readFlag(raw, 'parked'),
    source: readString(raw, 'source'),
    createdAt: readTime(raw, 'createdAt'),
  }
}
