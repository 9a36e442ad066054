// The verbs a place offers to the board and to its outline twin. Refusals, questions and undo are the place's business:
// a verb returns nothing, and what came of it shows in the next snapshot.
import type { Point } from '../../shared/lib/point'
import type { CardMove } from '../../shared/commands/moveCards'
import type { KnownCardKind } from '../../shared/model/cards'
import type { LinkKind } from '../../shared/model/link'

export interface MapActions {
  /** それはなぜ？ (Tab): an empty answer under the card, its editor open. */
  askWhy(cardId: string): void
  /** The next card beside this one (Enter), its editor open. */
  addSibling(cardId: string): void
  /** An empty card, its editor open. `pos` is its top left corner; null = the layout decides. Without a kind: 表課題. */
  addCardAt(pos: Point | null, kind?: Exclude<KnownCardKind, 'root'>): void
  /** Asks for 本人の言葉 and makes the card a 裏課題. */
  nameRoot(cardId: string): void
  remove(cardIds: readonly string[]): void
  /** 線を切る: the cards stay. */
  cut(linkIds: readonly string[]): void
  /** Without a kind: the likely one. A refused link says why; a ring offers 悪循環. */
  link(from: string, to: string, kind?: LinkKind): void
  /** つなぐ先を選ぶ: the list for the keyboard. */
  chooseLinkTarget(cardId: string): void
  /** All or none. A why that surfaces is offered to be cut. */
  move(moves: readonly CardMove[]): void
  setKind(cardId: string, kind: KnownCardKind): void
  pin(cardIds: readonly string[], pinned: boolean): void
  /** Without ids: the whole map. */
  tidy(cardIds?: readonly string[]): void
  /** Several pasted lines, in place of an empty card or of none (null). False: one line, left to the text field. */
  paste(cardId: string | null, text: string): boolean
  undo(): void
  redo(): void
  /** One stretch of typing (`editId`) is one undo step. False: refused, and said why. */
  commitText(cardId: string, text: string, editId: string): boolean | void
}
