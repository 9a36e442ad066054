// Where the caret goes in the line that is opened next, decided on the line it comes from: the text field only appears
// after that. A column is kept from line to line as long as nothing else moves the caret.
import { caretColumn, caretInColumn, type Direction } from './caretColumn'

export type CaretWish =
  | { readonly at: 'start' | 'end' }
  | { readonly at: 'column'; readonly x: number; readonly direction: Direction }

export interface CaretKeeper {
  wish(cardId: string, wish: CaretWish): void
  /** Straight up or down out of this field. */
  wishColumn(
    to: string,
    from: { readonly cardId: string; readonly field: HTMLTextAreaElement },
    direction: Direction,
  ): void
  /** Called by a line that has just been opened; without a wish the caret stays where the field has put it. */
  grant(cardId: string, field: HTMLTextAreaElement): void
}

export function createCaretKeeper(): CaretKeeper {
  let waiting: { readonly cardId: string; readonly wish: CaretWish } | null = null
  /** Where a column has put the caret last: from there the next step keeps the column. */
  let granted: { readonly cardId: string; readonly caret: number; readonly x: number } | null = null
  const wish = (cardId: string, wanted: CaretWish): void => {
    waiting = { cardId, wish: wanted }
  }
  return {
    wish,
    wishColumn(to, { cardId, field }, direction) {
      const isKept = granted?.cardId === cardId && granted.caret === field.selectionStart
      const x = isKept && granted !== null ? granted.x : caretColumn(field, direction)
      wish(to, x === null ? { at: 'end' } : { at: 'column', x, direction })
    },
    grant(cardId, field) {
      if (waiting?.cardId !== cardId) return
      const { wish: wanted } = waiting
      waiting = null
      const caret = caretFor(field, wanted)
      field.setSelectionRange(caret, caret)
      if (wanted.at === 'column') granted = { cardId, caret, x: wanted.x }
    },
  }
}

function caretFor(field: HTMLTextAreaElement, wish: CaretWish): number {
  const end = field.value.length
  if (wish.at === 'column') return caretInColumn(field, wish.x, wish.direction) ?? end
  return wish.at === 'start' ? 0 : end
}
