// The open line: an IME-safe field whose keys move through the outline. Every key first hands out what was typed.
// What is written here is the card's text; 本人の言葉 stand above it and are asked for in a dialog of their own.
import { useLayoutEffect, useRef, useState } from 'react'
import { TextField, type TextFieldHandle } from '../ui/TextField'
import { useTexts } from '../text/useTexts'
import { format } from '../text/format'
import { lineEvents } from './lineEvents'
import type { LineHandlers } from './lineHandlers'
import type { OutlineRow } from './outlineRow'
import { useKeyboardRelease } from './useKeyboardRelease'
import styles from './outline.module.css'

export interface LineEditorProps {
  readonly row: OutlineRow
  readonly handlers: LineHandlers
  /** The question beside an empty line. */
  readonly prompt: string | null
  /** Where the pointer opened the line; null = where the keyboard left the one before, else at the end. */
  readonly caret: number | null
}

/** `!` or `！` typed at the start makes it a 裏課題 when the line is finished. */
const ROOT_MARK = /^[!！]\s*\S/u
let editors = 0

export function LineEditor({ row, handlers, prompt, caret }: LineEditorProps) {
  const { outline, glossary } = useTexts()
  const { card } = row
  const field = useRef<TextFieldHandle>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [editId] = useState(() => `outline-${++editors}`)
  const [text, setText] = useState(card.text)
  const [textBefore] = useState(text)
  const offersRoot = !ROOT_MARK.test(textBefore) && ROOT_MARK.test(text) && card.kind !== 'root'
  const said = card.kind === 'root' ? card.ownerWords : ''

  const finish = (): void => {
    if (field.current?.commit() !== false) handlers.enter(row)
  }
  useKeyboardRelease(frame, (part) => handlers.release(row, part))
  const { onKeyDown, onPaste, onBlur } = lineEvents({ row, handlers, field, frame })
  useFirstCaret(frame, (element) =>
    caret === null ? handlers.placeCaret(row, element) : element.setSelectionRange(caret, caret),
  )

  return (
    <div ref={frame} className={styles.editor} onKeyDown={onKeyDown} onPaste={onPaste}>
      {said !== '' && <div className={styles.root}>「{said}」</div>}
      <TextField
        ref={field}
        value={card.text}
        ariaLabel={format(outline.lineName, { kind: glossary.kinds[card.kind], depth: row.depth + 1 })}
        placeholder={prompt ?? outline.placeholder[card.kind]}
        autoFocus="end"
        onCommit={(words) => {
          setText(words)
          return handlers.commit(row, words, editId)
        }}
        onDraft={setText}
        onEnter={() => handlers.enter(row)}
        onTab={({ shift }) => (shift ? handlers.outdent(row) : handlers.indent(row))}
        onEscape={() => handlers.close(row)}
        onArrowOut={(direction) => {
          const element = frame.current?.querySelector('textarea')
          if (element !== null && element !== undefined) handlers.leave(row, direction, element)
        }}
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

/** Once, when the field appears and the page has been scrolled to it: later focus keeps the caret where it was. */
function useFirstCaret(
  frame: { readonly current: HTMLElement | null },
  place: (field: HTMLTextAreaElement) => void,
): void {
  const first = useRef(place)
  useLayoutEffect(() => {
    const field = frame.current?.querySelector('textarea')
    if (field === null || field === undefined) return
    queueMicrotask(() => first.current(field))
  }, [frame])
}
