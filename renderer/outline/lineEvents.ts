// What the text field of an open line does not know: chords, ways out to other lines, pasted lines, and a focus that goes
// elsewhere. Everything first hands out what was typed.
import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react'
import type { TextFieldHandle } from '../ui/TextField'
import { isOnEdgeRow } from './caretColumn'
import type { LineHandlers } from './lineHandlers'
import type { OutlineRow } from './outlineRow'

export interface LineEventParts {
  readonly row: OutlineRow
  readonly handlers: LineHandlers
  readonly field: RefObject<TextFieldHandle | null>
  readonly frame: RefObject<HTMLElement | null>
}

export function lineEvents({ row, handlers, field, frame }: LineEventParts) {
  return {
    onKeyDown(event: KeyboardEvent): void {
      if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
      const act = chordOf(event, row, handlers) ?? wayOut(event, row, handlers)
      if (act === null) return
      event.preventDefault()
      if (field.current?.commit() !== false) act()
    },
    onPaste(event: ClipboardEvent): void {
      if (field.current?.commit() === false) return
      const text = event.clipboardData.getData('text/plain')
      if (handlers.paste(row, text)) event.preventDefault()
      else if (/[\r\n]/u.test(text)) {
        // One line that was copied together with its end: without that it stays one line.
        event.preventDefault()
        typeIn(event.target, text.trim())
      }
    },
    /** A line that only moves on the page loses the focus for a moment; a window in the back keeps its editor. */
    onBlur: (): void =>
      queueMicrotask(() => {
        const isHere = frame.current?.contains(document.activeElement) ?? false
        if (document.hasFocus() && !isHere) handlers.close(row)
      }),
  }
}

type Act = (() => void) | null

function chordOf(event: KeyboardEvent, row: OutlineRow, handlers: LineHandlers): Act {
  const { key } = event
  const isChord = event.ctrlKey || event.metaKey
  if (isChord && key === 'Enter') return () => handlers.askWhy(row)
  if (!event.altKey || isChord || event.shiftKey) return null
  switch (key) {
    case 'ArrowUp':
      return () => handlers.shift(row, 'up')
    case 'ArrowDown':
      return () => handlers.shift(row, 'down')
    // The browser would leave the page at Alt+left.
    case 'ArrowLeft':
      return () => handlers.outdent(row)
    case 'ArrowRight':
      return () => handlers.indent(row)
    default:
      return null
  }
}

/** An arrow at the edge of the words leads to the next line. */
function wayOut(event: KeyboardEvent, row: OutlineRow, handlers: LineHandlers): Act {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null
  if (!(target instanceof HTMLTextAreaElement) || target.selectionStart !== target.selectionEnd) return null
  if (key === 'ArrowLeft' && target.selectionStart === 0) return () => handlers.walkOn(row, 'up')
  if (key === 'ArrowRight' && target.selectionEnd === target.value.length)
    return () => handlers.walkOn(row, 'down')
  const direction = key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null
  if (direction === null || !isAtEdge(target, direction)) return null
  return () => handlers.leave(row, direction, target)
}

/** Where the browser can not tell, only a line of a single row is known to end here. */
function isAtEdge(field: HTMLTextAreaElement, direction: 'up' | 'down'): boolean {
  const rowHeight = Number.parseFloat(getComputedStyle(field).lineHeight)
  return field.clientHeight < 1.8 * rowHeight || (isOnEdgeRow(field, direction) ?? false)
}

function typeIn(field: EventTarget, words: string): void {
  if (!(field instanceof HTMLTextAreaElement)) return
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: words }))
}
