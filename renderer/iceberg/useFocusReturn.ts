// Where the keyboard is after a dialog or a sheet, or when nothing is chosen any more: on the card it was about, else on the
// map. A button of the panel or a line of the outline that opened it gets it back; from everywhere else, and from a button
// that is gone or rests now, it goes on there.
import { useEffect, useRef, type RefObject } from 'react'

const EDITOR = '[data-pane="board"] [data-card-editor] textarea'
const MAP = '[data-pane="board"] [role="region"]'
const SHEET = '[data-pane="panel"][tabindex]'
const LINE = '[data-pane="outline"] [role="treeitem"][tabindex="0"]'

export function useFocusReturn(place: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const isTouch = useRef(false)
  useEffect(() => {
    const note = (event: PointerEvent): void => {
      isTouch.current = event.pointerType === 'touch' || event.pointerType === 'pen'
    }
    window.addEventListener('pointerdown', note, { capture: true })
    return () => window.removeEventListener('pointerdown', note, { capture: true })
  }, [])
  useEffect(() => {
    const { current } = place
    if (!isOpen) return
    // The dialog gives the focus back in the next frame; what it could not give back is settled in the one after.
    return () => {
      requestAnimationFrame(() => requestAnimationFrame(() => settle(current, isTouch.current)))
    }
  }, [isOpen, place])
}

function settle(place: HTMLElement | null, isTouch: boolean): void {
  const active = document.activeElement
  if (place?.isConnected !== true || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null)
    return
  const isNobodys = active === null || active === document.body
  if (!isNobodys && !isInTools(place, active)) return
  // On a touch screen a text field would bring up its keyboard.
  const stops = isTouch ? [SHEET, MAP, LINE] : [SHEET, EDITOR, MAP, LINE]
  const stop = stops.map((selector) => place.querySelector<HTMLElement>(selector)).find((one) => one !== null)
  stop?.focus({ preventScroll: true })
}

function isInTools(place: HTMLElement, active: Element): boolean {
  return place.querySelector('[data-pane="tools"]')?.contains(active) ?? false
}
