// Where the line with the caret stands in a text field, in the field's own px. A textarea does not say; a copy of its words
// up to the caret does. It is on the page for one measurement only.
export interface CaretLine {
  readonly top: number
  readonly height: number
}

const COPIED = ['font', 'letterSpacing', 'lineHeight', 'overflowWrap', 'wordBreak', 'lineBreak'] as const

export function caretLine(field: HTMLTextAreaElement): CaretLine {
  const caret = field.selectionDirection === 'backward' ? field.selectionStart : field.selectionEnd
  const copy = document.createElement('div')
  const style = getComputedStyle(field)
  for (const name of COPIED) copy.style[name] = style[name]
  Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap' })
  copy.style.width = `${field.clientWidth}px`
  const mark = document.createElement('span')
  mark.textContent = '\u200b'
  copy.append(field.value.slice(0, caret), mark, field.value.slice(caret))
  document.body.append(copy)
  const line = { top: mark.offsetTop, height: mark.offsetHeight }
  copy.remove()
  return line
}
