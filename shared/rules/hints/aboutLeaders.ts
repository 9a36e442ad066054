// Facilitation rule: a branch everybody sees touches 会長, 先代 or 社長 in person (P-05); it may belong to a talk in private. Whoever
// speaks of himself is left alone, and so is a 表課題: what stands above the water was said in the open.
import type { Card } from '../../model/cards'
import type { Voice } from '../../model/voice'
import type { IcebergGraph } from '../icebergGraph'
import type { Hint } from './hint'
import type { HintSource } from './hintSource'
import { plainWords } from './plainWords'

const TITLES = ['会長', '先代', '創業者', '社長', '専務', '常務'] as const
const ELSEWHERE = '(?<!取引先の|他社の|先方の|親会社の|元請の|元請けの)'
/** 自治会長, 商工会会長, PTA会長 and their like are not of the company. */
const NO_CLUB = '(?<![治町会窓援工A])'
const IN_PERSON = [
  'が|は|も|次第',
  `と(${TITLES.join('|')})`,
  'の(せい|一存|一声|顔色|機嫌|意向|判断|性格|やり方|考え|影響|言う)',
  'に(言えない|言い(にく|づら)|遠慮|逆らえ|頼りきり|任せきり)',
].join('|')
const OWN_TITLES: Partial<Readonly<Record<Voice, readonly string[]>>> = {
  owner: ['社長'],
  chairman: ['会長', '創業者'],
}

export function aboutLeaders({ graph, answers }: HintSource): readonly Hint[] {
  const byTop = new Map<string, string[]>()
  for (const card of answers) {
    if (card.layer !== 'shared' || !touchesLeader(card)) continue
    const top = topOf(graph, card.id)
    byTop.set(top, [...(byTop.get(top) ?? []), card.id])
  }
  return [...byTop.values()].map((cardIds) => ({ id: 'aboutLeaders', about: cardIds, cardIds }))
}

const patterns = new Map(
  TITLES.map((title) => [title, new RegExp(`${ELSEWHERE}${NO_CLUB}${title}(${IN_PERSON})`, 'u')]),
)

function touchesLeader(card: Card): boolean {
  const words = plainWords(card)
  const own = card.voice === null ? [] : (OWN_TITLES[card.voice] ?? [])
  return [...patterns].some(([title, pattern]) => !own.includes(title) && pattern.test(words))
}

function topOf(graph: IcebergGraph, cardId: string): string {
  let top = cardId
  for (let [parent] = graph.parentsOf(top); parent !== undefined; [parent] = graph.parentsOf(top))
    top = parent
  return top
}
