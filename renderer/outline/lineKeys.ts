// What the keys do on a line whose editor is closed.
import type { KeyboardEvent } from 'react'
import type { LineHandlers } from './lineHandlers'
import type { OutlineRow } from './outlineRow'
import { readLineKey, type LineKey } from './readLineKey'

export interface LineKeyParts {
  readonly row: OutlineRow
  readonly handlers: LineHandlers
  /** Shows all words of the line, or its first rows. */
  readonly setOpen: (isOpen: boolean) => void
}

export function lineKeys(event: KeyboardEvent<HTMLElement>, parts: LineKeyParts): void {
  const key = readLineKey(event)
  if (key === null) return
  const { row, handlers } = parts
  event.preventDefault()
  switch (key) {
    case 'open':
      return handlers.open(row)
    case 'link':
      return handlers.link(row)
    case 'remove':
      return row.isReference ? undefined : handlers.remove(row)
    case 'shiftUp':
      return handlers.shift(row, 'up')
    case 'shiftDown':
      return handlers.shift(row, 'down')
    case 'indent':
      return handlers.indent(row)
    case 'outdent':
      return handlers.outdent(row)
    default:
      walk(event.currentTarget, key, parts)
  }
}

type Walk = Exclude<LineKey, 'open' | 'link' | 'remove' | 'shiftUp' | 'shiftDown' | 'indent' | 'outdent'>

/** → first opens what is folded, ← folds what was opened; then they go down and up the thread. */
function walk(line: HTMLElement, key: Walk, { row, handlers, setOpen }: LineKeyParts): void {
  const folded = line.querySelector<HTMLElement>('[data-folded]')?.dataset['folded']
  if (key === 'inward' && folded === 'true') return setOpen(true)
  if (key === 'outward' && folded === 'false') return setOpen(false)
  const next = lineFrom(line, key, row)
  if (next === undefined) return
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
  handlers.chooseKey(next.dataset['key'] ?? '')
}

function lineFrom(line: HTMLElement, key: Walk, row: OutlineRow): HTMLElement | undefined {
  const lines = [...(line.closest('[data-outline]')?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])]
  const at = lines.indexOf(line)
  switch (key) {
    case 'up':
      return lines[at - 1]
    case 'down':
      return lines[at + 1]
    case 'first':
      return lines[0]
    case 'last':
      return lines.at(-1)
    case 'inward':
      return row.hasChildren ? lines[at + 1] : undefined
    case 'outward':
      return lines.slice(0, at).findLast((candidate) => levelOf(candidate) === row.depth && row.depth > 0)
  }
}

/** From 1; the parent of a line in column n (from 0) has level n. */
function levelOf(line: HTMLElement): number {
  return Number(line.getAttribute('aria-level'))
}
