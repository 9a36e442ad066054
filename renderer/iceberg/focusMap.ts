// Gives the keyboard to the field of the map, where the next letter begins a card. Not while keys are meant for something
// over the place, and not where no map is on the screen.
import { keysRest } from './keysRest'

const FIELD = '[data-pane="board"] [data-card-editor] textarea'

export function focusMap(place: HTMLElement | null): void {
  if (!keysRest(place)) place?.querySelector<HTMLElement>(FIELD)?.focus({ preventScroll: true })
}
