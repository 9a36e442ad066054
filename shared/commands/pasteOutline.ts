// Pastes several outline lines below one line, as one undo step. The lines are already understood (shared/file/parseOutline);
// this only finds their places. A 裏課題 pasted with `!` waits for 本人の言葉: nobody has been asked yet.
import { failure, success, type Result } from '../lib/result'
import type { DocumentWriter } from '../doc/documentWriter'
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { KnownCardKind } from '../model/cards'
import { docForLink, type DocKey } from '../model/layer'
import { icebergGraph } from '../rules/icebergGraph'
import { checkText } from './checkText'
import type { CommandContext } from './commandContext'
import { ordersBetween } from './orderBetween'

export interface PastedLine {
  readonly kind: 'surface' | 'why' | 'root'
  readonly text: string
  /** Index of the line one step to the left; null = first column. */
  readonly parent: number | null
}

export interface PasteRequest {
  readonly lines: readonly PastedLine[]
  readonly docKey: DocKey
  /** The card the first column hangs under; null = the top of the outline. */
  readonly parentId: string | null
  /** The sibling the first column follows; undefined = last. */
  readonly afterId?: string | null | undefined
  /** What the first column becomes at the top. 付箋, 根拠 and 見出し carry no threads: there every line is one of them. */
  readonly topKind: Exclude<KnownCardKind, 'root'>
}

const FLAT: ReadonlySet<KnownCardKind> = new Set(['note', 'fact', 'heading'])

export function pasteOutline(
  context: CommandContext,
  request: PasteRequest,
): Result<{ readonly cardIds: readonly string[]; readonly commandId: number }> {
  const snapshot = context.docs.snapshot()
  const isFlat = request.parentId === null && FLAT.has(request.topKind)
  const texts: string[] = []
  for (const line of request.lines) {
    const text = checkText(line.text)
    if (!text.ok) return text
    texts.push(text.value)
  }
  const topHome = homeOfTopLinks(snapshot, request)
  if (!topHome.ok) return topHome
  const cardIds = request.lines.map(() => context.newId())
  const orders = ordersOf(snapshot, request, isFlat)
  const now = context.now()
  const putLine = (writer: DocumentWriter, index: number): void => {
    const line = request.lines[index]
    const [id, text, order] = [cardIds[index], texts[index], orders[index]]
    if (line === undefined || id === undefined || text === undefined) return
    const kind = isFlat ? request.topKind : kindOf(line, request)
    writer.putCard({ id, docKey: request.docKey, kind, text, fields: { order, createdAt: now } })
    const from = line.parent === null ? request.parentId : (cardIds[line.parent] ?? null)
    if (from === null || isFlat) return
    const docKey = line.parent === null ? topHome.value : request.docKey
    writer.putLink({ id: context.newId(), docKey, kind: 'why', from, to: id, createdAt: now })
  }
  const changed = context.docs.change((writer) => {
    for (const index of request.lines.keys()) putLine(writer, index)
  })
  return changed.ok ? success({ cardIds, commandId: changed.value }) : changed
}

function kindOf(line: PastedLine, { parentId, topKind }: PasteRequest): KnownCardKind {
  if (line.kind === 'root') return 'root'
  return line.parent === null && parentId === null ? topKind : 'why'
}

/** Where the links from the parent on the board to the first column live. */
function homeOfTopLinks(snapshot: EngagementSnapshot, { parentId, docKey }: PasteRequest): Result<DocKey> {
  if (parentId === null) return success(docKey)
  const parent = snapshot.cards.get(parentId)
  if (parent === undefined) return failure('link.missingCard')
  if (parent.kind === 'root') return failure('link.belowRoot')
  if (parent.kind !== 'surface' && parent.kind !== 'why') return failure('link.notOnThread')
  const home = docForLink(parent.docKey, docKey)
  return home === null ? failure('link.twoPersons') : success(home)
}

/** The first column goes between two siblings that are there; everything deeper is the only family under its parent. */
function ordersOf(
  snapshot: EngagementSnapshot,
  { lines, parentId, afterId }: PasteRequest,
  isFlat: boolean,
): readonly string[] {
  const graph = icebergGraph(snapshot)
  const siblings = parentId === null ? graph.tops : graph.childrenOf(parentId)
  const at = afterId === undefined ? siblings.length - 1 : afterId === null ? -1 : siblings.indexOf(afterId)
  const orderOf = (id: string | undefined): string | null =>
    id === undefined ? null : (snapshot.cards.get(id)?.order ?? null)
  const families = new Map<number | null, number[]>()
  lines.forEach((line, index) => {
    const family = isFlat ? null : line.parent
    const members = families.get(family)
    if (members === undefined) families.set(family, [index])
    else members.push(index)
  })
  const orders: string[] = []
  for (const [family, members] of families) {
    const [low, high] = family === null ? [orderOf(siblings[at]), orderOf(siblings[at + 1])] : [null, null]
    const keys = ordersBetween(low, high, members.length)
    members.forEach((index, place) => (orders[index] = keys[place] ?? ''))
  }
  return orders
}
