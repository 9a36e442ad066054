// What a key means on a row of the list. Pure. Enter opens by itself: a row is a link.
export type RowKey = 'up' | 'down' | 'first' | 'last' | 'rename' | 'remove'

const KEYS: Readonly<Record<string, RowKey>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  F2: 'rename',
  Delete: 'remove',
}

export interface RowPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export function readRowKey(press: RowPress): RowKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null
  return Object.hasOwn(KEYS, press.key) ? (KEYS[press.key] ?? null) : null
}
