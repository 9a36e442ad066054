// A map prepared for the hints: what they all ask of it is found once. 保留 and what turned out otherwise (違った) is not
// today's subject, so no hint is about it.
import type { EngagementSnapshot } from '../../doc/engagementSnapshot'
import type { Card } from '../../model/cards'
import type { RootCard } from '../../model/cards/root'
import type { WhyCard } from '../../model/cards/why'
import { icebergGraph, type IcebergGraph } from '../icebergGraph'

/** 枝: a 表課題 and every answer below it. */
export interface Branch {
  readonly top: Card
  readonly below: readonly (WhyCard | RootCard)[]
}

export interface HintSource {
  readonly snapshot: EngagementSnapshot
  readonly graph: IcebergGraph
  /** なぜの答え and 裏課題 that are today's subject. */
  readonly answers: readonly (WhyCard | RootCard)[]
  readonly roots: readonly RootCard[]
  readonly branches: readonly Branch[]
  /** Cards a 根拠 stands by. */
  readonly supported: ReadonlySet<string>
  /** Cards on a 悪循環: such a thread goes on, in a circle. */
  readonly looped: ReadonlySet<string>
}

export function hintSource(snapshot: EngagementSnapshot): HintSource {
  const graph = icebergGraph(snapshot)
  const isLive = ({ id, text, parked }: Card): boolean =>
    text !== '' && !parked && snapshot.judgements.get(id)?.confirmation !== 'refuted'
  const live = [...snapshot.cards.values()].filter(isLive)
  const answers = live.filter(isAnswer)
  const answerOf = new Map(answers.map((card) => [card.id, card]))
  const branches = live
    .filter((card) => card.kind === 'surface')
    .map((top) => ({ top, below: idsBelow(graph, top.id).flatMap((id) => answerOf.get(id) ?? []) }))
  const { supported, looped } = readLinks(snapshot)
  const roots = answers.filter((card) => card.kind === 'root')
  return { snapshot, graph, answers, roots, branches, supported, looped }
}

function isAnswer(card: Card): card is WhyCard | RootCard {
  return card.kind === 'why' || card.kind === 'root'
}

function idsBelow(graph: IcebergGraph, topId: string): readonly string[] {
  const seen = new Set(graph.childrenOf(topId))
  for (const id of seen) for (const child of graph.childrenOf(id)) seen.add(child)
  return [...seen]
}

function readLinks({ links }: EngagementSnapshot): Pick<HintSource, 'supported' | 'looped'> {
  const [supported, looped] = [new Set<string>(), new Set<string>()]
  for (const { kind, from, to } of links.values()) {
    if (kind === 'supports') supported.add(to)
    if (kind === 'loop') looped.add(from).add(to)
  }
  return { supported, looped }
}
