// When the panel is on the page. Before the first card is finished it has nothing to tell and leaves the map its room, unless
// somebody wants it; after that it stays as it was put, so that the map never moves because a card is chosen.
import { useState } from 'react'
import type { PlaceView } from './placeView'
import type { Pane, Panes } from './usePanes'

export function useInspectorPane(panes: Panes, { state, view }: Pick<PlaceView, 'state' | 'view'>): Pane {
  const { isNarrow, inspector } = panes
  const hasChosen = state.selection.size > 0
  const [hasBegun, setBegun] = useState(false)
  const begins = !hasBegun && state.editing === null && view.cards.size > (state.draft === null ? 0 : 1)
  if (begins) setBegun(true)
  // The sheet goes with the card it tells about, and does not come back by itself with the next one.
  if (isNarrow && inspector.isOpen && !hasChosen) inspector.toggle()
  if (isNarrow) return { isOpen: inspector.isOpen && hasChosen, toggle: inspector.toggle }
  const isOpen = inspector.isOpen && (hasBegun || begins)
  return {
    isOpen,
    toggle() {
      if (isOpen === inspector.isOpen) inspector.toggle()
      setBegun(true)
    },
  }
}
