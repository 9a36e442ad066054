// An outline as people type it: one line per card, one step deeper per なぜ, `!` for a 裏課題. All or nothing, with
// the line number of the first line that cannot be understood. Equal lines are not joined: two remarks, two cards.
import { success, type Result } from '../lib/result'
import { fileFailure } from './fileFailure'
import { FILE_LIMITS } from './limits'
import type { OutlineCard } from './outlineCard'

interface Line {
  readonly depth: number
  readonly isRoot: boolean
  readonly text: string
}

export function parseOutline(text: string): Result<OutlineCard[]> {
  const lines = linesOf(text)
  if (lines.length > FILE_LIMITS.outlineLines)
    return fileFailure('outline.tooManyLines', { max: FILE_LIMITS.outlineLines })
  const cards: OutlineCard[] = []
  /** The last card at each depth: the parents a next line may have. */
  const path: number[] = []
  for (const [index, source] of lines.entries()) {
    const number = index + 1
    if (source.trim() === '') continue
    const line = readLine(source, number)
    if (!line.ok) return cards.length === 0 ? fileFailure('outline.indentedFirst', { line: number }) : line
    const { depth, isRoot, text: words } = line.value
    if (words === '' && !isRoot) continue
    const problem = problemOf(line.value, path, cards)
    if (problem !== null) return fileFailure(problem, { line: number, max: FILE_LIMITS.cardCharacters })
    path.length = depth
    path.push(cards.length)
    cards.push({
      kind: kindOf(line.value),
      text: words,
      parent: depth === 0 ? null : (path[depth - 1] ?? null),
      line: number,
    })
  }
  return cards.length === 0 ? fileFailure('outline.empty') : success(cards)
}

function linesOf(text: string): string[] {
  const lines = (text.startsWith('\ufeff') ? text.slice(1) : text).split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

function problemOf({ depth, isRoot, text }: Line, path: readonly number[], cards: readonly OutlineCard[]) {
  const parent = depth === 0 ? undefined : cards[path[depth - 1] ?? -1]
  if (depth > 0 && cards.length === 0) return 'outline.indentedFirst'
  if (depth > path.length) return 'outline.skippedStep'
  if (parent?.kind === 'root') return 'outline.belowRoot'
  if (isRoot && text === '') return 'outline.emptyRoot'
  return isTooLong(text) ? 'outline.cardTooLong' : null
}

function kindOf({ depth, isRoot }: Line): OutlineCard['kind'] {
  if (isRoot) return 'root'
  return depth === 0 ? 'surface' : 'why'
}

/** A tab, two spaces or one full-width space is one step; then an optional `・`, then an optional `!`. */
function readLine(source: string, number: number): Result<Line> {
  let at = 0
  let depth = 0
  for (;;) {
    if (source[at] === '\t' || source[at] === '\u3000') at += 1
    else if (source.startsWith('  ', at)) at += 2
    else break
    depth++
  }
  if (source[at] === ' ') return fileFailure('outline.halfStep', { line: number })
  const marked = source.slice(at).replace(/^・\s*/u, '')
  const isRoot = /^[!！]/u.test(marked)
  const text = isRoot ? marked.slice(1).replace(/^\s*・?\s*/u, '') : marked
  return success({ depth, isRoot, text: text.trim() })
}

/** Characters as people count them: one 𠮷 is one. */
function isTooLong(text: string): boolean {
  return text.length > FILE_LIMITS.cardCharacters && [...text].length > FILE_LIMITS.cardCharacters
}
