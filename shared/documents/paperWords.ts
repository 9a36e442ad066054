// The words a paper needs besides those of the cards. They are handed in: shared code holds no language
// (renderer/text/{ja,en}/print and glossary satisfy this). {places} are filled by fillWords.
import type { Area } from '../model/area'
import type { CardKind } from '../model/cards'
import type { Viewpoint } from '../model/cards/root'
import type { LayerName } from '../model/layer'
import type { Link } from '../model/link'
import type { Voice } from '../model/voice'
import type { Wall } from '../model/wall'
import type { PaperDocument } from './paperDocument'

export interface PaperWords {
  readonly app: string
  /** What kind of support the paper belongs to; keeps it apart from namesakes (domain.md P-28). */
  readonly method: string
  /** No public form: ours, as a proposal (domain.md P-29). */
  readonly proposedForm: string
  readonly titles: Readonly<Record<PaperDocument, string>>
  readonly subjects: Readonly<Record<PaperDocument, string>>
  readonly keywords: readonly string[]
  /** Layer and whom it may be given to. */
  readonly audiences: Readonly<Record<LayerName, string>>
  readonly watermark: string
  readonly date: string
  readonly createdOn: string
  readonly pageOf: string
  readonly pageRef: string
  readonly fullText: string
  readonly meets: string
  readonly map: {
    readonly sky: string
    readonly why: string
    readonly root: string
    readonly branches: string
    readonly otherSheets: string
    readonly sheet: string
    readonly looseCards: string
    readonly reference: string
    readonly legend: string
    readonly empty: string
  }
  readonly appendix: {
    readonly title: string
    readonly lead: string
    readonly entry: string
    readonly ownerWords: string
  }
  readonly summary: {
    readonly engagement: string
    readonly createdOn: string
    readonly audience: string
    readonly participants: string
    readonly surfaces: string
    readonly noArea: string
    readonly map: string
    readonly mapNote: string
    readonly roots: string
    readonly walls: string
    readonly next: string
    readonly insights: string
  }
  readonly terms: {
    readonly essential: string
    readonly maybeEssential: string
    readonly ownerWords: string
    readonly parked: string
    readonly kinds: Readonly<Record<CardKind, string>>
    readonly layers: Readonly<Record<LayerName, string>>
    readonly voices: Readonly<Record<Voice, string>>
    readonly areas: Readonly<Record<Area, string>>
    readonly wallNames: Readonly<Record<Wall, string>>
    readonly viewpoints: Readonly<Record<Viewpoint, string>>
    readonly links: Readonly<Record<Link['kind'], string>>
  }
}
