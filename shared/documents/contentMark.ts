// 照合記号: eight letters that are equal on two papers when they say the same, and differ when a word, a line or a place
// differs. It knows neither ids nor days: peers who hold the same content print the same mark.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { readingOrder } from './readingOrder'

/** Of what the reader of this snapshot sees: the copy for everybody and the supporters' own have different marks. */
export function contentMark(snapshot: EngagementSnapshot): string {
  const { name, caseNumber, links, judgements } = snapshot
  const cards = readingOrder(snapshot)
  const placeOf = new Map(cards.map(({ id }, place) => [id, place]))
  const content = [
    name,
    caseNumber,
    cards.map((card) => {
      const judgement = judgements.get(card.id)
      return [...factsOf(card), judgement?.walls, judgement?.confirmation, judgement?.maybeEssential]
    }),
    [...links.values()]
      .map(({ kind, from, to }) => [placeOf.get(from) ?? -1, placeOf.get(to) ?? -1, kind] as const)
      .sort(compareLinks),
  ]
  const mark = bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, 8)
  return `${mark.slice(0, 4)}-${mark.slice(4)}`
}

function factsOf(card: Card): readonly unknown[] {
  const { kind, layer, text, pos, voice, parked } = card
  const place = pos === null ? null : [pos.x, pos.y]
  const base = [kind, layer, text, place, voice, parked]
  if (card.kind === 'surface') return [...base, card.area]
  return card.kind === 'root' ? [...base, card.ownerWords, card.viewpoint] : base
}

type LinkFacts = readonly [from: number, to: number, kind: string]

function compareLinks(a: LinkFacts, b: LinkFacts): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0)
}
