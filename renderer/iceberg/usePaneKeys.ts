// F6 and Shift+F6 carry the keyboard from pane to pane, the header of the workspace included. They work wherever the
// focus is, except in a dialog or a page over the place, which keeps it.
import { useEffect, type RefObject } from 'react'
import { keysRest } from './keysRest'
import { PANE_ORDER, stepPane, type PaneStop } from './stepPane'

const SELECTORS = {
  outline: '[data-pane="outline"]',
  board: '[data-pane="board"]',
  panel: '[data-pane="panel"]',
  tools: '[data-pane="tools"]',
} as const satisfies Record<Exclude<PaneStop, 'header'>, string>
/** Where somebody writes comes before the buttons around it. */
const FIELDS = '[data-card-editor] textarea, [role="treeitem"] textarea'
const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]'

export function usePaneKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { current } = place
      if (event.key !== 'F6' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
      if (current === null || keysRest(current)) return
      event.preventDefault()
      const panes = panesOf(current)
      const from = [...panes].find(([, pane]) => pane.contains(document.activeElement))?.[0] ?? null
      for (const stop of stepPane([...panes.keys()], from, event.shiftKey ? -1 : 1)) {
        const target = firstStop(panes.get(stop))
        if (target === undefined) continue
        target.focus()
        return
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [place])
}

function panesOf(place: HTMLElement): ReadonlyMap<PaneStop, HTMLElement> {
  const found = new Map<PaneStop, HTMLElement>()
  for (const stop of PANE_ORDER) {
    const pane =
      stop === 'header'
        ? [...document.querySelectorAll<HTMLElement>('header')].find((header) => !place.contains(header))
        : place.querySelector<HTMLElement>(SELECTORS[stop])
    if (pane !== null && pane !== undefined) found.set(stop, pane)
  }
  return found
}

function firstStop(pane: HTMLElement | undefined): HTMLElement | undefined {
  if (pane === undefined) return undefined
  const stops = [FIELDS, STOPS].flatMap((selector) => [...pane.querySelectorAll<HTMLElement>(selector)])
  return stops.find((stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0)
}
