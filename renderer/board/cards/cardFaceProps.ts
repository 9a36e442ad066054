// What every kind of card is drawn from.
import type { CardView } from '../cardView'

export interface CardFaceProps {
  readonly view: CardView
  /** Height of the words while they are edited: the editor stands there instead of them. Null = not edited. */
  readonly draftHeight: number | null
}
