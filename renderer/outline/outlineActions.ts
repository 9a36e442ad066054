// What the outline asks its place to do. The place owns the documents, the empty line that is still only on the screen,
// and every refusal; the outline only knows lines and keys.
import type { OutlineMove } from './outlineMoves'

export interface OutlineActions {
  /** Opens the editor of a card in the outline; null closes it. A line left with `!` before its words is a 裏課題 then. */
  edit(cardId: string | null): void
  /** One stretch of typing (`editId`) is one undo step. False: refused, and said why. */
  commitText(cardId: string, text: string, editId: string): boolean | void
  /** Enter: an empty line of the same kind below this one; `parentId` is where the line is listed. */
  addBelow(cardId: string, parentId: string | null): void
  /** Ctrl+Enter: an empty answer under this one, with the next question. */
  askWhy(cardId: string): void
  /** A first line in an empty outline, or one more 表課題 at the end. */
  addFirst(): void
  move(move: OutlineMove): void
  remove(cardIds: readonly string[]): void
  /** つなぐ先を選ぶ: L on a line whose editor is closed. */
  chooseLinkTarget(cardId: string): void
  /** True when the text had several lines and was taken. */
  paste(cardId: string, text: string): boolean
}
