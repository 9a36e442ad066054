// One sheet while it is being filled: which cards stand on it, which are only repeated as references, and whether a
// further piece still fits. It never drops a card: a piece that does not fit is refused whole.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Link } from '../model/link'
import type { BranchTree } from './branchTree'
import { fitSheet, type Room, type SheetFit } from './fitSheet'
import type { SheetLayout } from './sheetLayout'
import { sheetSnapshot } from './sheetSnapshot'
import { stackIceberg } from './stackIceberg'

/** Cards that go onto a sheet together. */
export interface Piece {
  /** The card they hang under; repeated when it stands on another sheet. */
  readonly parentId: string | null
  readonly cardIds: readonly string[]
  /** Cards of the piece whose further answers or 根拠 go onto later sheets. */
  readonly continued: readonly string[]
  /** How many rows deeper the picture begins than it says. */
  readonly depthOffset: number
}

export interface SheetDraft {
  readonly cardIds: ReadonlySet<string>
  readonly references: ReadonlySet<string>
  readonly continued: readonly string[]
  readonly depthOffset: number
  readonly snapshot: EngagementSnapshot
  readonly layout: SheetLayout
  readonly fit: SheetFit
}

export interface DraftContext {
  readonly snapshot: EngagementSnapshot
  readonly tree: BranchTree
  readonly room: Room
}

/** No sheet holds more cards at 8 pt. */
export const MOST_CARDS = 240
/** More references than this would be the sheet's main subject; the links then show on the other card's sheet only. */
const MOST_REFERENCES = 12

/** The draft with the piece on it, or null when it does not fit. */
export function addPiece(context: DraftContext, draft: SheetDraft | null, piece: Piece): SheetDraft | null {
  if (draft !== null && draft.depthOffset !== piece.depthOffset) return null
  const cardIds = new Set([...(draft?.cardIds ?? []), ...piece.cardIds])
  const parents = [...(draft?.references ?? []), ...(piece.parentId === null ? [] : [piece.parentId])]
  const kept = parents.filter((id) => isParentHere(context.tree, cardIds, id) && !cardIds.has(id))
  const references = new Set([...kept, ...neighbours(context.tree, cardIds)])
  return arrange(context, { piece, draft, cardIds, references })
}

/** A single card that does not even fit with its references stands alone, as small as need be; its parent is named in words. */
export function forcePiece(asked: DraftContext, piece: Piece): SheetDraft | null {
  const context = { ...asked, room: { ...asked.room, leastMmPerUnit: 0 } }
  const cardIds = new Set(piece.cardIds)
  const parent = piece.parentId === null ? [] : [piece.parentId]
  return (
    arrange(context, { piece, draft: null, cardIds, references: new Set(parent) }) ??
    arrange(context, { piece, draft: null, cardIds, references: new Set() })
  )
}

interface Wanted {
  readonly piece: Piece
  readonly draft: SheetDraft | null
  readonly cardIds: ReadonlySet<string>
  readonly references: ReadonlySet<string>
}

function arrange({ snapshot, tree, room }: DraftContext, wanted: Wanted): SheetDraft | null {
  const { piece, draft, cardIds, references } = wanted
  if (cardIds.size + references.size > MOST_CARDS) return null
  const links = new Set<Link>()
  for (const id of cardIds) for (const link of tree.linksOf(id)) links.add(link)
  const part = sheetSnapshot(snapshot, [...cardIds, ...references], links)
  const arranged = stackToFit(part, room)
  return arranged === null
    ? null
    : {
        cardIds,
        references,
        continued: [...(draft?.continued ?? []), ...piece.continued],
        depthOffset: piece.depthOffset,
        snapshot: part,
        ...arranged,
      }
}

/** Low columns look best; tall ones hold more. */
const COLUMN_HEIGHTS = [320, 480, 650]

/** The lowest columns with which everything fits. */
export function stackToFit(
  snapshot: EngagementSnapshot,
  room: Room,
): { readonly layout: SheetLayout; readonly fit: SheetFit } | null {
  for (const columnHeight of COLUMN_HEIGHTS) {
    const layout = stackIceberg(snapshot, columnHeight)
    const fit = fitSheet(snapshot, layout, room)
    if (fit !== null) return { layout, fit }
  }
  return null
}

function isParentHere(tree: BranchTree, cardIds: ReadonlySet<string>, id: string): boolean {
  return [...tree.answersUnder(id), ...tree.factBatches(id).flat()].some((child) => cardIds.has(child))
}

/** Cards on other sheets that are joined to cards here by something else than their place in the tree. */
function neighbours(tree: BranchTree, cardIds: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>()
  for (const id of cardIds)
    for (const { kind, from, to } of tree.linksOf(id)) {
      const [here, there] = kind === 'supports' ? [to, from] : [from, to]
      if (here === id && !cardIds.has(there) && tree.hangerOf(there) !== id) found.add(there)
    }
  return found.size > MOST_REFERENCES ? [] : [...found]
}
