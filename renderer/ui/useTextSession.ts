// Joins a textarea with its text session: native events in, merged text and caret out.
// The textarea is uncontrolled, so React never writes into it while an input method is at work.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { unsavedText, type UnsavedField } from './unsavedText'
import { createTextSession, type TextSession, type TextSurface } from './textSession'

export interface TextSessionProps {
  readonly value: string
  readonly onCommit: (text: string) => boolean | void
  readonly onDraft?: (text: string) => void
  readonly onBlur?: () => void
}

type Field = RefObject<HTMLTextAreaElement | null>

export function useTextSession(
  field: Field,
  frame: RefObject<HTMLDivElement | null>,
  props: TextSessionProps,
): () => TextSession {
  const latest = useRef(props)
  const session = useRef<TextSession | null>(null)
  useLayoutEffect(() => {
    latest.current = props
  })

  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    const grow = (): void => {
      if (frame.current !== null) frame.current.dataset['text'] = element.value
    }
    const opened = createTextSession({
      value: latest.current.value,
      surface: surfaceOf(element, grow),
      onCommit: (text) => latest.current.onCommit(text),
      onUnsaved: () => report(),
      schedule: (run, delayMs) => {
        const timer = setTimeout(run, delayMs)
        return () => clearTimeout(timer)
      },
    })
    const unsaved: UnsavedField = {
      leave: opened.leave,
      words: () => element.value,
      show: () => element.focus(),
    }
    const report = (): void => unsavedText.mark(unsaved, opened.isUnsaved(), opened.isRefused())
    session.current = opened
    grow()
    const stop = listen(element, opened, {
      onInput: () => {
        grow()
        report()
        latest.current.onDraft?.(element.value)
      },
      onComposition: report,
      onBlur: () => latest.current.onBlur?.(),
    })
    return () => {
      unsavedText.remove(unsaved)
      stop()
    }
  }, [field, frame])

  useEffect(() => session.current?.receive(props.value), [props.value])

  return () => {
    if (session.current === null) throw new Error('The text field is not on the page.')
    return session.current
  }
}

function surfaceOf(element: HTMLTextAreaElement, grow: () => void): TextSurface {
  return {
    text: () => element.value,
    show(text, mapCaret) {
      const { selectionStart, selectionEnd, selectionDirection } = element
      element.value = text
      grow()
      if (document.activeElement === element)
        element.setSelectionRange(mapCaret(selectionStart), mapCaret(selectionEnd), selectionDirection)
    },
  }
}

interface Listeners {
  readonly onInput: () => void
  readonly onComposition: () => void
  readonly onBlur: () => void
}

function listen(
  element: HTMLTextAreaElement,
  session: TextSession,
  { onInput, onComposition, onBlur }: Listeners,
): () => void {
  const stopper = new AbortController()
  const options = { signal: stopper.signal }
  // Before anybody else who listens for the page going away: what they store has to have these words.
  const first = { ...options, capture: true }
  const leaveWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') session.commit()
  }
  element.addEventListener('compositionstart', () => (session.compositionStart(), onComposition()), options)
  element.addEventListener('compositionend', () => (session.compositionEnd(), onComposition()), options)
  element.addEventListener('input', () => (session.input(), onInput()), options)
  element.addEventListener('blur', () => (session.leave(), onBlur()), options)
  window.addEventListener('pagehide', () => session.leave(), first)
  document.addEventListener('visibilitychange', leaveWhenHidden, first)
  return () => stopper.abort()
}
