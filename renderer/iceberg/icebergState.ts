// What the iceberg place remembers while it is open and nowhere else: what is chosen, typed in, asked and offered.
import type { DocKey } from '../../shared/model/layer'
import type { IcebergQuestionId } from '../../shared/questions/icebergQuestions'
import type { DraftCard } from './draftCard'

/** Board and outline show the same card; its one editor is open in one of them. */
export type Pane = 'board' | 'outline'

export interface AskedQuestion {
  readonly cardId: string
  readonly id: IcebergQuestionId
}

/** Something that is refused as it is, and what could be done instead. */
export type OfferKind = 'loop' | 'surfaceByCutting' | 'changeByCutting'

export interface HeldWords {
  readonly words: string
  readonly goBack: () => void
}

export type PlaceDialog =
  | { readonly kind: 'nameRoot'; readonly cardId: string; readonly words: string }
  | { readonly kind: 'chooseTarget'; readonly cardId: string }
  | { readonly kind: 'showCard'; readonly cardId: string; readonly to: DocKey }
  | { readonly kind: 'readBack'; readonly cardId: string }
  | {
      readonly kind: 'offer'
      readonly offer: OfferKind
      readonly count: number
      /** The words at the other ends of the lines that would be cut. */
      readonly ends?: readonly string[]
      readonly accept: () => void
      /** Words that are in no document yet: やめる leads back to them. */
      readonly held?: HeldWords
    }

export interface IcebergState {
  readonly selection: ReadonlySet<string>
  /** Lines chosen on the map; none while cards are chosen. */
  readonly selectedLinks: ReadonlySet<string>
  readonly editing: { readonly cardId: string; readonly at: Pane } | null
  readonly draft: DraftCard | null
  /** The last question that was asked; whether it stands on the strip: `shownQuestion`. */
  readonly question: AskedQuestion | null
  /** In the order they were asked, this session only. */
  readonly asked: readonly AskedQuestion[]
  readonly dialog: PlaceDialog | null
}

export const EMPTY_STATE: IcebergState = {
  selection: new Set(),
  selectedLinks: new Set(),
  editing: null,
  draft: null,
  question: null,
  asked: [],
  dialog: null,
}
