// Several lines pasted into one line of the outline or an empty card of the map: as many cards, one undo step, all or nothing.
import { pasteOutline, type PasteRequest } from '../../shared/commands/pasteOutline'
import { parseOutline } from '../../shared/file/parseOutline'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import type { Pane } from './icebergState'
import { isBlank } from './isBlank'
import type { SessionCore } from './sessionCore'
import type { Typing } from './typing'

export interface PastedText {
  /** Null: into the water, where no card stands yet. */
  readonly cardId: string | null
  readonly text: string
  readonly at: Pane
}

/** True when the text had several lines and was taken or refused; one line is left to the text field. */
export function pasteLines(core: SessionCore, typing: Typing, { cardId, text, at }: PastedText): boolean {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.filter((line) => !isBlank(line)).length < 2) return false
  const parsed = parseOutline(inSteps(lines).join('\n'))
  if (!core.settle(parsed)) return true
  const target = targetOf(core, cardId)
  if (target === null) return true
  const pasted = pasteOutline(core.context, { ...target, lines: parsed.value })
  if (!core.settle(pasted)) return true
  if (core.state().draft?.id === cardId) typing.dropDraft()
  const { cardIds } = pasted.value
  typing.edit(at === 'outline' ? (cardIds.at(-1) ?? null) : null, at)
  if (at === 'board') core.set({ selection: new Set(cardIds) })
  core.say({ kind: 'pasted', count: cardIds.length })
  return true
}

/** An empty line is replaced by what is pasted; otherwise it goes below. */
function targetOf(core: SessionCore, cardId: string | null): Omit<PasteRequest, 'lines'> | null {
  const { draft } = core.state()
  const docKey = core.newCardsGoTo()
  if (cardId === null) return { docKey, parentId: null, topKind: 'surface' }
  if (draft?.id === cardId)
    return { docKey, parentId: draft.parentId, afterId: draft.afterId, topKind: draft.kind }
  const view = core.view()
  const card = view.cards.get(cardId)
  if (card === undefined) return null
  const parentId = icebergGraph(view).parentsOf(cardId)[0] ?? null
  const topKind = card.kind === 'root' || card.kind === 'unknown' ? 'note' : card.kind
  return { docKey, parentId, afterId: cardId, topKind }
}

/** Columns of one step, however it is made: a tab, two spaces, one full-width space. */
const STEP_COLUMNS = 2
/** What other outlines put before a line. `・` is understood by the reader itself; what stands before a number is its sign. */
const BULLET = /^(?:[*•‣◦]\s+|[-+]\s+(?!\s*\p{Nd}))/u

/**
 * Whatever is indented further than the line it hangs under is one step deeper, as in other outlines: a piece cut out of a
 * deeper one starts at its own left edge, and four spaces are as good as two. A file is read more strictly.
 * Blank lines stay where they are, without a step: a refusal names the line as it was pasted.
 */
function inSteps(lines: readonly string[]): readonly string[] {
  /** The columns at which the lines above this one begin, from the outermost in. */
  const open: number[] = []
  return lines.map((line) => {
    if (isBlank(line)) return ''
    const indent = /^[\t \u3000]*/u.exec(line)?.[0] ?? ''
    const column = columnsOf(indent)
    while ((open.at(-1) ?? -1) > column) open.pop()
    if ((open.at(-1) ?? -1) < column) open.push(column)
    return '\t'.repeat(open.length - 1) + line.slice(indent.length).replace(BULLET, '')
  })
}

function columnsOf(indent: string): number {
  return [...indent].reduce((columns, sign) => columns + (sign === ' ' ? 1 : STEP_COLUMNS), 0)
}
