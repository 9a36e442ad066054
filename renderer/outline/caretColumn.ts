// Where a caret stands across the screen, so that it goes straight up or down from one line to the next. The browser is
// asked for it: only it knows how the words of a text field are set. Null where it can not tell.

export type Direction = 'up' | 'down'
/** Steps of halving that find the caret to less than a pixel on any screen. */
const HALVINGS = 14

/** Whether the caret stands in the row of the field that the next line in this direction begins at. */
export function isOnEdgeRow(field: HTMLTextAreaElement, direction: Direction): boolean | null {
  const { selectionStart, selectionEnd, value } = field
  if (selectionStart !== selectionEnd) return false
  const { left, right } = field.getBoundingClientRect()
  const y = rowAt(field, direction)
  const edge = offsetAt(field, direction === 'up' ? right - 1 : left + 1, y)
  if (edge === null) return null
  if (direction === 'down') return selectionStart >= edge
  return selectionStart < edge || edge === value.length || (selectionStart === edge && value[edge] === '\n')
}

/** How far across the screen the caret stands in the first or last row. */
export function caretColumn(field: HTMLTextAreaElement, direction: Direction): number | null {
  const y = rowAt(field, direction)
  let { left: low, right: high } = field.getBoundingClientRect()
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2
    const offset = offsetAt(field, middle, y)
    if (offset === null) return null
    if (offset < field.selectionStart) low = middle
    else high = middle
  }
  return document.caretPositionFromPoint(high, y)?.getClientRect()?.x ?? high
}

/** The caret for a column, in a field that was come to in this direction. */
export function caretInColumn(field: HTMLTextAreaElement, x: number, direction: Direction): number | null {
  const { left, right } = field.getBoundingClientRect()
  const y = rowAt(field, direction === 'up' ? 'down' : 'up')
  return offsetAt(field, Math.min(Math.max(x, left + 1), right - 1), y)
}

/** The middle of the first row, looking up, or of the last, looking down. */
function rowAt(field: HTMLTextAreaElement, direction: Direction): number {
  const { top, bottom } = field.getBoundingClientRect()
  const half = Number.parseFloat(getComputedStyle(field).lineHeight) / 2
  return direction === 'up' ? top + half : bottom - half
}

function offsetAt(field: HTMLTextAreaElement, x: number, y: number): number | null {
  if (!('caretPositionFromPoint' in document)) return null
  const position = document.caretPositionFromPoint(x, y)
  return position?.offsetNode === field ? position.offset : null
}
