// The open line: an IME-safe field whose keys move through the outline. Every key first hands out what was typed.
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react'
import { TextField, type TextFieldHandle } from '../ui/TextField'
import { useTexts } from '../text/useTexts'
import { format } from '../text/format'
import type { LineHandlers } from './lineHandlers'
import type { OutlineRow } from './outlineRow'
import styles from './outline.module.css'

export interface LineEditorProps {
  readonly row: OutlineRow
  readonly handlers: LineHandlers
  /** The question beside an empty line. */
  readonly prompt: string | null
  /** Where the pointer opened the line; null = at the end. */
  readonly caret: number | null
}

/** `!` or `！` typed at the start makes it a 裏課題 when the line is finished. */
const ROOT_MARK = /^[!！]\s*\S/u
let editors = 0

export function LineEditor({ row, handlers, prompt, caret }: LineEditorProps) {
  const { outline, glossary } = useTexts()
  const field = useRef<TextFieldHandle>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [editId] = useState(() => `outline-${++editors}`)
  const [text, setText] = useState(row.card.text)
  const [textBefore] = useState(text)
  const offersRoot = !ROOT_MARK.test(textBefore) && ROOT_MARK.test(text) && row.card.kind !== 'root'

  const finish = (): void => {
    if (field.current?.commit() !== false) handlers.enter(row)
  }
  const { onKeyDown, onPaste, onBlur } = lineEvents({ row, handlers, field, frame })

  return (
    <div ref={frame} className={styles.editor} onKeyDown={onKeyDown} onPaste={onPaste}>
      <TextField
        ref={field}
        value={row.card.text}
        ariaLabel={format(outline.lineName, { kind: glossary.kinds[row.card.kind], depth: row.depth + 1 })}
        placeholder={prompt ?? outline.placeholder[row.card.kind]}
        autoFocus="end"
        {...(caret !== null && { onFocus: () => placeCaret(frame.current, caret) })}
        onCommit={(words) => {
          setText(words)
          return handlers.commit(row, words, editId)
        }}
        onDraft={setText}
        onEnter={() => handlers.enter(row)}
        onTab={({ shift }) => (shift ? handlers.outdent(row) : handlers.indent(row))}
        onEscape={() => {
          const line = frame.current?.closest<HTMLElement>('[role=treeitem]')
          handlers.close(row)
          line?.focus()
        }}
        onArrowOut={(direction) => handlers.leave(row, direction)}
        onBackspaceEmpty={() => handlers.removeEmpty(row)}
        onBlur={onBlur}
      />
      {offersRoot && (
        <button
          type="button"
          className={styles.offer}
          onMouseDown={(event) => event.preventDefault()}
          onClick={finish}
        >
          {outline.offerRoot}
        </button>
      )}
    </div>
  )
}

interface EventParts extends Pick<LineEditorProps, 'row' | 'handlers'> {
  readonly field: RefObject<TextFieldHandle | null>
  readonly frame: RefObject<HTMLElement | null>
}

/** What the field does not know: chords, several pasted lines, and a focus that goes elsewhere. */
function lineEvents({ row, handlers, field, frame }: EventParts) {
  return {
    onKeyDown(event: KeyboardEvent): void {
      if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
      const act = chordOf(event, row, handlers)
      if (act === null) return
      event.preventDefault()
      if (field.current?.commit() !== false) act()
    },
    onPaste(event: ClipboardEvent): void {
      if (field.current?.commit() === false) return
      if (handlers.paste(row, event.clipboardData.getData('text/plain'))) event.preventDefault()
    },
    /** A line that only moves on the page loses the focus for a moment; a window in the back keeps its editor. */
    onBlur: (): void =>
      queueMicrotask(() => {
        const isHere = frame.current?.contains(document.activeElement) ?? false
        if (document.hasFocus() && !isHere) handlers.close(row)
      }),
  }
}

function hasOneLine(target: EventTarget): boolean {
  if (!(target instanceof HTMLTextAreaElement) || target.selectionStart !== target.selectionEnd) return false
  return target.clientHeight < 1.8 * Number.parseFloat(getComputedStyle(target).lineHeight)
}

function chordOf(event: KeyboardEvent, row: OutlineRow, handlers: LineHandlers): (() => void) | null {
  const isChord = event.ctrlKey || event.metaKey
  if (isChord && event.key === 'Enter') return () => handlers.askWhy(row)
  const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
  if (direction === null || isChord || event.shiftKey) return null
  if (event.altKey) return () => handlers.shift(row, direction)
  // In a line of one row the caret would first run to the line's end; two quick presses would then be one.
  return hasOneLine(event.target) ? () => handlers.leave(row, direction) : null
}

/** Once, when the field appears: later focus keeps the caret where it was. */
function placeCaret(frame: HTMLElement | null, caret: number): void {
  const field = frame?.querySelector('textarea')
  if (field === undefined || field === null || field.dataset['placed'] !== undefined) return
  field.dataset['placed'] = ''
  queueMicrotask(() => field.setSelectionRange(caret, caret))
}
