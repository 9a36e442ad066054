// The one IME-safe text field: cards, outline and every other place where document words are typed use it.
// It decides nothing about the document; words go out through `onCommit`, keys through the other callbacks.
import { useImperativeHandle, useLayoutEffect, useRef, type KeyboardEvent, type Ref } from 'react'
import { flushSync } from 'react-dom'
import { readTextKey, type TextKey } from './readTextKey'
import { useTextSession } from './useTextSession'
import styles from './TextField.module.css'

export interface TextFieldHandle {
  focus(caret?: 'start' | 'end' | 'all'): void
  /** Hands out what is typed, now. False when it was refused. */
  commit(): boolean
  isComposing(): boolean
}

export interface TextFieldProps {
  readonly value: string
  readonly ariaLabel: string
  /** ≤ 1 s after the last key outside a composition, on Enter, on blur and when the page goes away. False: refused. */
  readonly onCommit: (text: string) => boolean | void
  /** Every keystroke, compositions included: for growing a card, never for storing. */
  readonly onDraft?: (text: string) => void
  /** Without it Enter makes a new line; Shift+Enter always does. */
  readonly onEnter?: () => void
  /** False: not wanted here, so the browser moves the focus as everywhere else (WCAG 2.1.2). */
  readonly onTab?: (options: { readonly shift: boolean }) => boolean | void
  readonly onEscape?: () => void
  /** The caret could not go further up or down. */
  readonly onArrowOut?: (direction: 'up' | 'down') => void
  readonly onBackspaceEmpty?: () => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  readonly autoFocus?: boolean | 'start' | 'end' | 'all'
  readonly placeholder?: string
  readonly readOnly?: boolean
  /** The browser cuts what is longer without a word: for names, never for words of the document. */
  readonly maxLength?: number
  readonly id?: string
  readonly className?: string
  readonly ref?: Ref<TextFieldHandle>
}

export function TextField(props: TextFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const session = useTextSession(field, frame, props)
  const { autoFocus } = props

  useImperativeHandle(props.ref, () => ({
    focus: (caret = 'end') => focusAt(field.current, caret),
    commit: () => session().commit(),
    isComposing: () => session().isComposing(),
  }))
  useLayoutEffect(() => {
    if (autoFocus !== undefined && autoFocus !== false)
      focusAt(field.current, autoFocus === true ? 'end' : autoFocus)
    // Only when the field appears: a later change of the prop must not steal the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { nativeEvent, currentTarget } = event
    if (session().takesKey(nativeEvent)) return
    const key = readTextKey(nativeEvent, currentTarget.value === '')
    if (key === 'undo') {
      // The page has to have seen these words before they are taken back, or the field would go on showing them.
      const isTaken = flushSync(() => session().commit())
      // Words that were refused are in no document: the browser takes them back.
      if (!isTaken) event.stopPropagation()
    } else if (key !== null && act(key, props, currentTarget, () => session().commit()))
      event.preventDefault()
  }

  return (
    <div ref={frame} className={`${styles['frame']} ${props.className ?? ''}`}>
      <textarea
        ref={field}
        id={props.id}
        className={styles['field']}
        rows={1}
        defaultValue={props.value}
        aria-label={props.ariaLabel}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        maxLength={props.maxLength}
        spellCheck={false}
        data-document-text=""
        onKeyDown={handleKey}
        onFocus={props.onFocus}
      />
    </div>
  )
}

function focusAt(field: HTMLTextAreaElement | null, caret: 'start' | 'end' | 'all'): void {
  if (field === null) return
  field.focus({ preventScroll: true })
  const end = field.value.length
  field.setSelectionRange(caret === 'end' ? end : 0, caret === 'start' ? 0 : end)
}

/** True when the key was used up. Refused words keep the field open: no key leads away from them. */
function act(
  key: TextKey,
  props: TextFieldProps,
  field: HTMLTextAreaElement,
  commit: () => boolean,
): boolean {
  const run = (action: (() => boolean | void) | undefined): boolean => {
    if (action === undefined) return false
    return !commit() || action() !== false
  }
  switch (key) {
    case 'enter':
      return run(props.onEnter)
    case 'escape':
      return run(props.onEscape)
    case 'tab':
    case 'shiftTab':
      return run(props.onTab && (() => props.onTab?.({ shift: key === 'shiftTab' })))
    case 'backspaceEmpty':
      return run(props.onBackspaceEmpty)
    case 'up':
    case 'down':
      leaveWhenStuck(field, () => run(props.onArrowOut && (() => props.onArrowOut?.(key))))
      return false
    default:
      return false
  }
}

/** Lets the arrow do its work first: only a caret that did not move has reached the edge, soft-wrapped or not. */
function leaveWhenStuck(field: HTMLTextAreaElement, leave: () => void): void {
  const { selectionStart, selectionEnd } = field
  if (selectionStart !== selectionEnd) return
  setTimeout(() => {
    if (field.isConnected && field.selectionStart === selectionStart && field.selectionEnd === selectionEnd)
      leave()
  })
}
