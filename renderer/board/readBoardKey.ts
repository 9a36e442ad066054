// What a key means while no card is being typed in. Everything it does not know is text and goes to the editor.
// Keys an input method has taken never come here.
import type { Direction } from './walkSelection'

export type BoardKey =
  | { readonly does: 'walk' | 'nudge' | 'nudgeFar'; readonly direction: Direction }
  | {
      readonly does:
        | 'askWhy'
        | 'addSibling'
        | 'edit'
        | 'remove'
        | 'selectAll'
        | 'leave'
        | 'chooseLinkTarget'
        | 'zoomIn'
        | 'zoomOut'
        | 'fit'
        | 'actualSize'
        | 'grab'
    }

export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const PLAIN: Readonly<Record<string, BoardKey>> = {
  Enter: { does: 'addSibling' },
  Tab: { does: 'askWhy' },
  F2: { does: 'edit' },
  Delete: { does: 'remove' },
  Backspace: { does: 'remove' },
  Escape: { does: 'leave' },
  l: { does: 'chooseLinkTarget' },
  '+': { does: 'zoomIn' },
  '-': { does: 'zoomOut' },
  '0': { does: 'fit' },
  '1': { does: 'actualSize' },
  ' ': { does: 'grab' },
}

export function readBoardKey(press: KeyPress): BoardKey | null {
  const chord = press.ctrlKey || press.metaKey
  // Full-width digits and signs are what a Japanese keyboard sends in its other state.
  const key = press.key.length === 1 ? press.key.normalize('NFKC') : press.key
  if (chord) return key.toLowerCase() === 'a' && !press.altKey ? { does: 'selectAll' } : null
  const direction = ARROWS[key]
  if (direction !== undefined) {
    if (press.shiftKey) return { does: 'nudgeFar', direction }
    return { does: press.altKey ? 'nudge' : 'walk', direction }
  }
  if (press.altKey) return null
  // On many keyboards + needs Shift; with Shift every other key is text or leaves the board.
  if (press.shiftKey && key !== '+') return null
  return PLAIN[key] ?? null
}
