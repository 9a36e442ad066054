// What a key means while no card is being typed in. What prints something is text and goes to the
// editor: no letter, digit or sign is a command without Ctrl.
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
  ' ': { does: 'grab' },
}

/** With Ctrl or ⌘. Keys that print something are the first letter of words when they stand alone. */
const CHORDS: Readonly<Record<string, BoardKey>> = {
  a: { does: 'selectAll' },
  l: { does: 'chooseLinkTarget' },
  // On many keyboards + needs Shift; without it the same key says ; or =.
  '+': { does: 'zoomIn' },
  ';': { does: 'zoomIn' },
  '=': { does: 'zoomIn' },
  '-': { does: 'zoomOut' },
  '0': { does: 'actualSize' },
  '1': { does: 'fit' },
}

export function readBoardKey(press: KeyPress): BoardKey | null {
  const chord = press.ctrlKey || press.metaKey
  // Full-width digits and signs are what a Japanese keyboard sends in its other state.
  const key = press.key.length === 1 ? press.key.normalize('NFKC') : press.key
  if (chord) return press.altKey ? null : (CHORDS[key.toLowerCase()] ?? null)
  const direction = ARROWS[key]
  if (direction !== undefined) {
    if (press.shiftKey) return { does: 'nudgeFar', direction }
    return { does: press.altKey ? 'nudge' : 'walk', direction }
  }
  // With Shift a key is text or leaves the board.
  if (press.altKey || press.shiftKey) return null
  return PLAIN[key] ?? null
}
