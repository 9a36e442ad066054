// The iceberg as a tree for splitting over sheets: every card hangs under exactly one other or under none.
// A card with several parents hangs under the oldest; the other parents repeat it as a reference.
import { compareAge } from '../rules/compareAge'
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Link } from '../model/link'
import { icebergGraph } from '../rules/icebergGraph'
import { cardSize } from './cardSize'

export interface BranchTree {
  /** Cards under none, in reading order: 表課題 first, what is not on a thread last. */
  readonly tops: readonly string[]
  readonly hangerOf: (cardId: string) => string | null
  readonly answersUnder: (cardId: string) => readonly string[]
  /** 根拠 of a card in batches no taller than a sheet can hold beside it. */
  readonly factBatches: (cardId: string) => readonly (readonly string[])[]
  /** The first card of the thread: names the branch. */
  readonly topOf: (cardId: string) => string
  readonly linksOf: (cardId: string) => readonly Link[]
}

/** Units; a stack of 根拠 beside one card. At least one card, however tall. */
const BATCH_HEIGHT = 380
const NONE: readonly never[] = []

export function branchTree(snapshot: EngagementSnapshot): BranchTree {
  const graph = icebergGraph(snapshot)
  const linksOf = indexLinks(snapshot)
  const facts = factsUnder(snapshot)
  const hanger = new Map<string, string>()
  for (const [cardId, factIds] of facts) for (const factId of factIds) hanger.set(factId, cardId)
  for (const id of snapshot.cards.keys()) {
    const parent = graph.parentsOf(id)[0]
    if (parent !== undefined) hanger.set(id, parent)
  }
  return {
    tops: graph.tops.filter((id) => !hanger.has(id)),
    hangerOf: (id) => hanger.get(id) ?? null,
    answersUnder: (id) => graph.childrenOf(id).filter((child) => hanger.get(child) === id),
    factBatches: (id) =>
      inBatches(
        snapshot,
        (facts.get(id) ?? NONE).filter((fact) => hanger.get(fact) === id),
      ),
    topOf(id) {
      let top = id
      for (let above = hanger.get(top); above !== undefined; above = hanger.get(top)) top = above
      return top
    },
    linksOf: (id) => linksOf.get(id) ?? NONE,
  }
}

function indexLinks(snapshot: EngagementSnapshot): ReadonlyMap<string, readonly Link[]> {
  const index = new Map<string, Link[]>()
  for (const link of snapshot.links.values())
    for (const end of new Set([link.from, link.to])) {
      const list = index.get(end)
      if (list === undefined) index.set(end, [link])
      else list.push(link)
    }
  return index
}

/** Each 根拠 under the card it has supported longest; never under another 根拠, so no ring can form. */
function factsUnder(snapshot: EngagementSnapshot): ReadonlyMap<string, readonly string[]> {
  const under = new Map<string, string[]>()
  const taken = new Set<string>()
  const supports = [...snapshot.links.values()].filter((link) => link.kind === 'supports').sort(compareAge)
  for (const { from, to } of supports) {
    const target = snapshot.cards.get(to)?.kind
    const isOnThread = target === 'surface' || target === 'why' || target === 'root'
    if (snapshot.cards.get(from)?.kind !== 'fact' || !isOnThread || taken.has(from)) continue
    taken.add(from)
    const list = under.get(to)
    if (list === undefined) under.set(to, [from])
    else list.push(from)
  }
  return under
}

function inBatches(snapshot: EngagementSnapshot, factIds: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = []
  let height = Infinity
  for (const id of factIds) {
    const card = snapshot.cards.get(id)
    const own = card === undefined ? 0 : cardSize(card).height
    if (height + own > BATCH_HEIGHT) {
      batches.push([])
      height = 0
    }
    batches.at(-1)?.push(id)
    height += own
  }
  return batches
}
