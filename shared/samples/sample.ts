// The shape of a built-in sample 案件: real cases from published papers, told in our own words. Only what somebody said
// stays verbatim, inside 「」. What the source does not say is not filled in; it is listed in `notStated`. Types only.
import type { KnownCardKind } from '../model/cards'
import type { Viewpoint } from '../model/cards/root'
import type { LayerName } from '../model/layer'
import type { LinkKind } from '../model/link'
import type { Voice } from '../model/voice'

export interface SampleCard {
  /** Names the card inside the sample; ids are given when it is built. */
  readonly key: string
  readonly kind: KnownCardKind
  readonly text: string
  /** The place in the source paper: its code and lines (S2 = 令和6年6月, S3 = 令和3年度 調査報告書). */
  readonly source: string
  /** Default shared. `owner` is the sheet of `ownerSheet`. */
  readonly layer?: LayerName
  readonly voice?: Voice
  readonly viewpoint?: Viewpoint
  /** Only words the source quotes from the owner. */
  readonly ownerWords?: string
}

export interface SampleLink {
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
}

export interface Sample {
  readonly id: string
  /** No name of a real or likely firm (domain.md P-27). */
  readonly title: string
  /** One sentence for the list. */
  readonly lead: string
  /** How to use it with care; empty when nothing special. */
  readonly handling: string
  readonly ownerSheet: Voice | null
  readonly cards: readonly SampleCard[]
  readonly links: readonly SampleLink[]
  readonly notStated: readonly string[]
}
