// What a key means on a line whose editor is closed. Pure; the line does it. Tab is left to the browser: it leads out.
export type LineKey =
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'inward'
  | 'outward'
  | 'open'
  | 'link'
  | 'remove'
  | 'shiftUp'
  | 'shiftDown'
  | 'indent'
  | 'outdent'

export interface LinePress {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const PLAIN: Readonly<Record<string, LineKey>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  ArrowRight: 'inward',
  ArrowLeft: 'outward',
  Enter: 'open',
  F2: 'open',
  l: 'link',
  L: 'link',
  Delete: 'remove',
  Backspace: 'remove',
}
/** Alt+arrows move the line. Without this the browser would leave the page at Alt+left. */
const WITH_ALT: Readonly<Record<string, LineKey>> = {
  ArrowUp: 'shiftUp',
  ArrowDown: 'shiftDown',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
}

export function readLineKey({ key, altKey, ctrlKey, metaKey }: LinePress): LineKey | null {
  // As on the map. A closed line takes no words, so here the letter alone does it too.
  if (ctrlKey || metaKey) return !altKey && key.toLowerCase() === 'l' ? 'link' : null
  return (altKey ? WITH_ALT : PLAIN)[key] ?? null
}
