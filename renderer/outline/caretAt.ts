// Which character of a line the pointer is on, so that a click opens the editor right there. Null when the browser
// can not tell: then the caret goes to the end.
export function caretAt(line: HTMLElement, x: number, y: number): number | null {
  if (!('caretPositionFromPoint' in document)) return null
  const position = document.caretPositionFromPoint(x, y)
  const text = line.querySelector('[data-edited]')
  if (position === null || text === null || !text.contains(position.offsetNode)) return null
  return position.offset
}
