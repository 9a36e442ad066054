// Listens for the app's keys while a place is open. A dialog that is open keeps its keys; the browser's print never opens.
import { useEffect, useRef } from 'react'
import { readShortcut, type Focus, type Shortcut } from './readShortcut'

export function useShortcuts(isActive: boolean, onShortcut: (shortcut: Shortcut) => void): void {
  const latest = useRef(onShortcut)
  useEffect(() => {
    latest.current = onShortcut
  })
  useEffect(() => {
    if (!isActive) return
    const listen = (event: KeyboardEvent): void => {
      const shortcut = readShortcut(event, focusOf(event.target))
      if (shortcut === null || event.defaultPrevented) return
      event.preventDefault()
      if (!isInDialog(event.target)) latest.current(shortcut)
    }
    // 「?」 is heard before a place takes it for the first letter of a new card; all others after the place had its say.
    const listenFirst = (event: KeyboardEvent): void => {
      if (event.key === '?') listen(event)
    }
    window.addEventListener('keydown', listenFirst, { capture: true })
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listenFirst, { capture: true })
      window.removeEventListener('keydown', listen)
    }
  }, [isActive])
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'page'
  // A place may listen with a hidden text field: it says so, and its keys are the page's.
  if (target.closest('[data-page-keys]') !== null) return 'page'
  if (target.closest('[data-document-text]') !== null) return 'documentText'
  return target.closest('input, textarea, [contenteditable="true"]') === null ? 'page' : 'otherText'
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null
}
