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
  /** January first. */
  readonly months: readonly string[]
  readonly createdOn: string
  readonly caseNumber: string
  readonly contentMark: string
  readonly pageOf: string
  readonly pageRef: string
  /** Several pages in a row. */
  readonly pageRange: string
  readonly fullText: string
  readonly meets: string
  /** The name of a section that goes on on another page. */
  readonly goesOn: string
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
    readonly walls: string
    readonly empty: string
  }
  readonly appendix: {
    readonly title: string
    readonly lead: string
    readonly entry: string
    readonly ownerWords: string
  }
  readonly summary: {
    readonly createdOn: string
    readonly caseNumber: string
    /** Positions of those whose words are on the map. */
    readonly voices: string
    readonly listComma: string
    readonly attendance: string
    readonly attendanceUnit: string
    readonly essentials: string
    /** 裏課題 without the owner's own words yet. */
    readonly waiting: string
    readonly surfaces: string
    readonly noArea: string
    readonly mapNote: string
    readonly walls: string
    readonly wallsRemark: string
    readonly next: string
    readonly insights: string
  }
  readonly terms: {
    readonly essential: string
    /** Before the wording a 裏課題 had until the owner said it himself. */
    readonly earlier: string
    readonly maybeEssential: string
    readonly ownerWords: string
    readonly parked: string
    readonly kinds: Readonly<Record<CardKind, string>>
    readonly layers: Readonly<Record<LayerName, string>>
    readonly voices: Readonly<Record<Voice, string>>
    /** Where there is little room: on a card of the map. */
    readonly voicesShort: Readonly<Record<Voice, string>>
    readonly areas: Readonly<Record<Area, string>>
    readonly wallNotes: Readonly<Record<Wall, string>>
    readonly wallNames: Readonly<Record<Wall, string>>
    readonly viewpoints: Readonly<Record<Viewpoint, string>>
    readonly links: Readonly<Record<Link['kind'], string>>
  }
}
