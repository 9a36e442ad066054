// The iceberg on sheets of paper: on one when its words stay at 8 pt or more, else split by branch. Where a branch is cut,
// the card is repeated on the next sheet as a reference. Draws nothing; shared/documents does.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { branchTree, type BranchTree } from './branchTree'
import { fitSheet, type Room, type SheetFit } from './fitSheet'
import { icebergRows } from './icebergRows'
import { layoutForPaper } from './layoutIceberg'
import { inOneSize } from './oneSize'
import {
  addPiece,
  forcePiece,
  MOST_CARDS,
  stackToFit,
  type DraftContext,
  type Piece,
  type SheetDraft,
} from './sheetDraft'
import type { SheetLayout } from './sheetLayout'
import { sheetSnapshot } from './sheetSnapshot'

export interface IcebergSheet {
  /** The cards on this sheet, references included. */
  readonly snapshot: EngagementSnapshot
  readonly references: ReadonlySet<string>
  readonly layout: SheetLayout
  readonly fit: SheetFit
  /** How many rows deeper the picture begins than its first row says. */
  readonly depthOffset: number
  /** The threads that stand here. */
  readonly branches: readonly SheetBranch[]
}

export interface SheetBranch {
  /** The first card of the thread: names the branch. */
  readonly topId: string
  /** The card under which it goes on here; null when it begins here. */
  readonly underId: string | null
}

export interface PagedIceberg {
  readonly sheets: readonly IcebergSheet[]
  /** Index of the sheet a card stands on (not where it is repeated). */
  readonly sheetOf: ReadonlyMap<string, number>
  /** Index of the sheet where the answers under a card go on. */
  readonly continuesOn: ReadonlyMap<string, number>
}

export interface PagingRooms {
  readonly whole: Room
  /** A sheet of several also says what the others hold. */
  readonly part: Room
}

export function pageIceberg(snapshot: EngagementSnapshot, rooms: PagingRooms): PagedIceberg {
  const whole = onOneSheet(snapshot, rooms.whole)
  if (whole !== null) return whole
  const tree = branchTree(snapshot)
  return inOneSize((leastMmPerUnit) => split({ snapshot, tree, room: { ...rooms.part, leastMmPerUnit } }))
}

/** As the hands placed it; else tidy; else close together. */
function onOneSheet(snapshot: EngagementSnapshot, room: Room): PagedIceberg | null {
  if (snapshot.cards.size > MOST_CARDS) return null
  const tidy = sheetSnapshot(snapshot, snapshot.cards.keys())
  const arranged = asOnBoard(snapshot, room) ?? asOnBoard(tidy, room) ?? stacked(tidy, room)
  if (arranged === null) return null
  return {
    sheets: [{ ...arranged, references: new Set(), depthOffset: 0, branches: [] }],
    sheetOf: new Map([...snapshot.cards.keys()].map((id) => [id, 0])),
    continuesOn: new Map(),
  }
}

type Arranged = Pick<IcebergSheet, 'snapshot' | 'layout' | 'fit'>

function asOnBoard(snapshot: EngagementSnapshot, room: Room): Arranged | null {
  const layout = { ...layoutForPaper(snapshot), spines: new Map(), lanes: new Map() }
  const fit = layout.boxes.size < snapshot.cards.size ? null : fitSheet(snapshot, layout, room)
  return fit === null ? null : { snapshot, layout, fit }
}

function stacked(snapshot: EngagementSnapshot, room: Room): Arranged | null {
  const arranged = stackToFit(snapshot, room)
  return arranged === null ? null : { snapshot, ...arranged }
}

/** One card with all that hangs under it, or one batch of 根拠. */
interface Work {
  readonly parentId: string | null
  readonly heads: readonly string[]
}

function split(context: DraftContext): PagedIceberg {
  const { snapshot, tree } = context
  const { rowOf } = icebergRows(snapshot)
  const sheets: IcebergSheet[] = []
  const sheetOf = new Map<string, number>()
  const continuesOn = new Map<string, number>()
  let waiting: readonly Work[] = tree.tops.map((id) => ({ parentId: null, heads: [id] }))
  let draft: SheetDraft | null = null

  const finish = (done: SheetDraft): void => {
    for (const id of done.cardIds) {
      sheetOf.set(id, sheets.length)
      const hanger = tree.hangerOf(id)
      if (hanger !== null && !done.cardIds.has(hanger) && !continuesOn.has(hanger))
        continuesOn.set(hanger, sheets.length)
    }
    sheets.push(toSheet(tree, done))
    waiting = [...done.continued.flatMap((id) => remaining(tree, id, done.cardIds)), ...waiting]
  }

  while (waiting.length > 0 || draft !== null) {
    const work: Work | undefined = waiting[0]
    const next: SheetDraft | null = work === undefined ? null : place(context, { draft, work, rowOf })
    if (next === null && draft !== null) {
      finish(draft)
      draft = null
    } else {
      if (next === null) throw new Error('A single card does not fit on a sheet.')
      draft = next
      waiting = waiting.slice(1)
    }
  }
  return { sheets, sheetOf, continuesOn }
}

interface Placing {
  readonly draft: SheetDraft | null
  readonly work: Work
  readonly rowOf: ReadonlyMap<string, number>
}

/** All of it if possible; when it would not fit on a sheet of its own either, as much of it as there is room for. */
function place(context: DraftContext, { draft, work, rowOf }: Placing): SheetDraft | null {
  const depthOffset = Math.max(0, (rowOf.get(work.parentId ?? '') ?? 0) - 1)
  const add = (taken: Taken | null): SheetDraft | null =>
    taken === null ? null : addPiece(context, draft, { parentId: work.parentId, depthOffset, ...taken })
  const whole = take(context.tree, work.heads, { depth: Infinity, answers: Infinity })
  const complete = add(whole)
  if (complete !== null) return complete
  if (draft !== null) return null
  const best = [
    largest((depth) => add(take(context.tree, work.heads, { depth, answers: Infinity }))),
    largest((answers) => add(take(context.tree, work.heads, { depth: Infinity, answers }))),
  ].reduce((a, b) => ((b?.cardIds.size ?? 0) > (a?.cardIds.size ?? 0) ? b : a))
  if (best !== null) return best
  const single = take(context.tree, work.heads, { depth: 0, answers: 0 })
  return single === null ? null : forcePiece(context, { parentId: work.parentId, depthOffset, ...single })
}

/** The last draft before the first that fails, counting up. */
function largest(draftAt: (limit: number) => SheetDraft | null): SheetDraft | null {
  let best: SheetDraft | null = null
  for (let limit = 0; ; limit++) {
    const longer = draftAt(limit)
    if (longer === null) return best
    best = longer
  }
}

type Taken = Pick<Piece, 'cardIds' | 'continued'>

/** How much of a branch is wanted: rows below its head, and how many of the head's answers with all under them. */
interface Extent {
  readonly depth: number
  readonly answers: number
}

/** The cards within an extent, and where it was cut. Null when they are too many for any sheet. */
function take(tree: BranchTree, heads: readonly string[], extent: Extent): Taken | null {
  const cardIds: string[] = []
  const continued: string[] = []
  let level = heads
  for (let at = 0; level.length > 0; at++) {
    const below: string[] = []
    for (const id of level) {
      const answers = tree.answersUnder(id)
      const [facts = [], ...moreFacts] = tree.factBatches(id)
      const kept = at >= extent.depth ? [] : at === 0 ? answers.slice(0, extent.answers) : answers
      cardIds.push(id, ...facts)
      below.push(...kept)
      if (moreFacts.length > 0 || kept.length < answers.length) continued.push(id)
    }
    if (cardIds.length > MOST_CARDS) return null
    level = below
  }
  return { cardIds, continued }
}

/** What hangs under a card and is not on the sheet with it. */
function remaining(tree: BranchTree, id: string, here: ReadonlySet<string>): readonly Work[] {
  return [
    ...tree.factBatches(id).filter((batch) => batch.every((fact) => !here.has(fact))),
    ...tree
      .answersUnder(id)
      .filter((answer) => !here.has(answer))
      .map((answer) => [answer]),
  ].map((heads) => ({ parentId: id, heads }))
}

function toSheet(tree: BranchTree, done: SheetDraft): IcebergSheet {
  const { cardIds, snapshot, references, layout, fit, depthOffset } = done
  const branches = new Map<string, SheetBranch>()
  for (const id of cardIds) {
    const hanger = tree.hangerOf(id)
    if (hanger !== null && cardIds.has(hanger)) continue
    branches.set(hanger ?? id, { topId: tree.topOf(id), underId: hanger })
  }
  return { snapshot, references, layout, fit, depthOffset, branches: [...branches.values()] }
}
