// The iceberg on sheets of paper: on one when its words stay at 8 pt or more, else split by branch. Where a branch is cut,
// the card is repeated on the next sheet as a reference. Draws nothing; shared/documents does.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { branchTree, type BranchTree } from './branchTree'
import { fitSheet, type Room, type SheetFit } from './fitSheet'
import { icebergRows } from './icebergRows'
import { layoutIceberg } from './layoutIceberg'
import { addPiece, forcePiece, MOST_CARDS, type DraftContext, type Piece, type SheetDraft } from './sheetDraft'
import type { SheetLayout } from './sheetLayout'
import { sheetSnapshot } from './sheetSnapshot'
import { stackIceberg } from './stackIceberg'

export interface IcebergSheet {
  /** The cards on this sheet, references included. */
  readonly snapshot: EngagementSnapshot
  readonly references: ReadonlySet<string>
  readonly layout: SheetLayout
  readonly fit: SheetFit
  /** How many rows deeper the picture begins than its first row says. */
  readonly depthOffset: number
  /** First cards of the threads that stand here. */
  readonly branches: readonly string[]
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
  return onOneSheet(snapshot, rooms.whole) ?? split({ snapshot, tree: branchTree(snapshot), room: rooms.part })
}

/** As the hands placed it; else tidy; else close together. */
function onOneSheet(snapshot: EngagementSnapshot, room: Room): PagedIceberg | null {
  if (snapshot.cards.size > MOST_CARDS) return null
  const tidy = sheetSnapshot(snapshot, snapshot.cards.keys())
  const attempts: readonly (readonly [EngagementSnapshot, () => SheetLayout])[] = [
    [snapshot, () => ({ ...layoutIceberg(snapshot), spines: new Map<string, number>() })],
    [tidy, () => ({ ...layoutIceberg(tidy), spines: new Map<string, number>() })],
    [tidy, () => stackIceberg(tidy)],
  ]
  for (const [placed, arrange] of attempts) {
    const layout = arrange()
    const fit = layout.boxes.size < placed.cards.size ? null : fitSheet(placed, layout, room)
    if (fit === null) continue
    const sheet = { snapshot: placed, references: new Set<string>(), layout, fit, depthOffset: 0, branches: [] }
    return {
      sheets: [sheet],
      sheetOf: new Map([...placed.cards.keys()].map((id) => [id, 0])),
      continuesOn: new Map(),
    }
  }
  return null
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

/** All of it if possible; else as deep as there is room, when it would not fit on a sheet of its own either. */
function place(context: DraftContext, { draft, work, rowOf }: Placing): SheetDraft | null {
  const depthOffset = Math.max(0, (rowOf.get(work.parentId ?? '') ?? 0) - 1)
  const pieceTo = (depth: number): Piece | null => {
    const taken = take(context.tree, work.heads, depth)
    return taken === null ? null : { parentId: work.parentId, depthOffset, ...taken }
  }
  const whole = pieceTo(Infinity)
  const complete = whole === null ? null : addPiece(context, draft, whole)
  if (complete !== null) return complete
  if (draft !== null && whole !== null && addPiece(context, null, whole) !== null) return null
  let best: SheetDraft | null = null
  for (let depth = draft === null ? 0 : 1; ; depth++) {
    const piece = pieceTo(depth)
    const longer = piece === null ? null : addPiece(context, draft, piece)
    if (longer === null) break
    best = longer
  }
  const single = draft === null && best === null ? pieceTo(0) : null
  return single === null ? best : forcePiece(context, single)
}

/** The cards down to `depth` below the heads, and where it was cut. Null when they are too many for any sheet. */
function take(
  tree: BranchTree,
  heads: readonly string[],
  depth: number,
): { readonly cardIds: readonly string[]; readonly continued: readonly string[] } | null {
  const cardIds: string[] = []
  const continued: string[] = []
  let level = heads
  for (let at = 0; level.length > 0; at++) {
    const below: string[] = []
    for (const id of level) {
      const answers = tree.answersUnder(id)
      const [facts = [], ...moreFacts] = tree.factBatches(id)
      cardIds.push(id, ...facts)
      if (at < depth) below.push(...answers)
      if (moreFacts.length > 0 || (at >= depth && answers.length > 0)) continued.push(id)
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

function toSheet(tree: BranchTree, { cardIds, snapshot, references, layout, fit, depthOffset }: SheetDraft): IcebergSheet {
  const branches = [...new Set([...cardIds].map(tree.topOf))]
  return { snapshot, references, layout, fit, depthOffset, branches }
}
