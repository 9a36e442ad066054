// How near the camera must come so that the words of a card can be read in this theme: `--least-words` is their size as a
// share of the height of the screen; 0 in a theme that is looked at from a desk.
import { CARD_STYLES } from '../../../shared/layout/cardSize'

export function readLeastZoom(room: Element | null): number {
  if (room === null) return 0
  const share = Number.parseFloat(getComputedStyle(room).getPropertyValue('--least-words'))
  return Number.isFinite(share) ? (share * window.innerHeight) / CARD_STYLES.why.fontSize : 0
}
