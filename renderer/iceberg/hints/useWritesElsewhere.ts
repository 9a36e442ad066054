// True while somebody has the caret in a text field outside the map: a note of the panel, the name of the 案件. On the map and in
// the outline the place knows itself who writes.
import { useSyncExternalStore } from 'react'

export function useWritesElsewhere(): boolean {
  return useSyncExternalStore(subscribe, isWriting)
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('focusin', listener)
  document.addEventListener('focusout', listener)
  return () => {
    document.removeEventListener('focusin', listener)
    document.removeEventListener('focusout', listener)
  }
}

function isWriting(): boolean {
  const active = document.activeElement
  const isField = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement
  if (!isField || (active instanceof HTMLInputElement && NO_TEXT.has(active.type))) return false
  return active.closest('[data-pane="board"], [data-pane="outline"]') === null
}

const NO_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit'])
