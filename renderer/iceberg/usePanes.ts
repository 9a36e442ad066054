// The panes of the place and how much room there is for them. Narrow means: one at a time, the outline first; in between, the
// map has one pane beside it.
import { useLayoutEffect, useState, type RefObject } from 'react'
import { PANE_SIZES, readPaneMemory, writePaneMemory, type PaneMemory } from './paneMemory'

export interface Pane {
  readonly isOpen: boolean
  toggle(): void
}

export interface Panes {
  readonly isMeasured: boolean
  readonly isNarrow: boolean
  /** What the outline may take at most. */
  readonly roomPx: number
  readonly outline: Pane & { readonly widthPx: number; resize(widthPx: number): void }
  /** On a narrow screen a sheet over the pane, closed at first. */
  readonly inspector: Pane
}

export function usePanes(place: RefObject<HTMLElement | null>): Panes {
  const [widthPx, setWidthPx] = useState<number | null>(null)
  const [chosen, setChosen] = useState<PaneMemory | null>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const measure = (): void => setWidthPx(element.clientWidth)
    // Once: a window that is resized must not close the outline under who writes in it.
    setChosen((known) => known ?? readPaneMemory(localStorage, element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])

  const width = widthPx ?? window.innerWidth
  const memory = chosen ?? readPaneMemory(localStorage, width)
  const isNarrow = width < PANE_SIZES.narrowBelowPx
  const keep = (patch: Partial<PaneMemory>): void => {
    const next = { ...memory, ...patch }
    setChosen(next)
    writePaneMemory(localStorage, next)
  }
  const isOneBeside = width < PANE_SIZES.oneBesideBelowPx
  const openOutline = (outlineOpen: boolean): void =>
    keep({ outlineOpen, ...(outlineOpen && isOneBeside && { inspectorOpen: false }) })
  const openInspector = (inspectorOpen: boolean): void =>
    keep({ inspectorOpen, ...(inspectorOpen && isOneBeside && { outlineOpen: false }) })
  const [isSheetOpen, setSheetOpen] = useState(false)
  const taken = memory.inspectorOpen ? PANE_SIZES.inspectorPx : 0
  const roomPx = Math.max(PANE_SIZES.outline.minPx, width - taken - PANE_SIZES.mapMinPx)
  return {
    isMeasured: widthPx !== null,
    isNarrow,
    roomPx,
    outline: {
      isOpen: memory.outlineOpen,
      widthPx: Math.min(memory.outlineWidthPx, roomPx),
      toggle: () => openOutline(!memory.outlineOpen),
      resize: (outlineWidthPx) => keep({ outlineWidthPx }),
    },
    inspector: isNarrow
      ? { isOpen: isSheetOpen, toggle: () => setSheetOpen(!isSheetOpen) }
      : { isOpen: memory.inspectorOpen, toggle: () => openInspector(!memory.inspectorOpen) },
  }
}
