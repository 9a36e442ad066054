// The sections of 氷山のまとめ (domain.md D.1 "Printed summary"), each from what the reader's layer says and nothing else.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { AREAS } from '../model/area'
import type { Card } from '../model/cards'
import { WALLS } from '../model/wall'
import { KIND_COLOURS, PALETTE } from './palette'
import type { FlowRow } from './pourRows'
import type { PaperOrder } from './paperOrder'
import { paperText } from './paperText'
import { A4_BODY_MM } from './a4'
import { cardRows } from './cardRows'
import { readingOrder } from './readingOrder'
import { ruledRows } from './ruledRows'
import { gap, groupHeading } from './sectionHeading'
import { textRows } from './textRows'

interface Part {
  readonly snapshot: EngagementSnapshot
  readonly order: PaperOrder
}

export interface SummaryParts {
  readonly surfaces: readonly FlowRow[]
  readonly roots: readonly FlowRow[]
  /** Empty when no card was given one. */
  readonly walls: readonly FlowRow[]
  readonly next: readonly FlowRow[]
  readonly insights: readonly FlowRow[]
}

export function summaryParts(snapshot: EngagementSnapshot, order: PaperOrder): SummaryParts {
  const part = { snapshot, order }
  return {
    surfaces: surfaceRows(part),
    roots: rootRows(part),
    walls: order.showWalls && order.layer === 'internal' ? wallRows(part) : [],
    next: nextRows(part),
    insights: insightRows(part),
  }
}

/** ② 表課題 by 領域; one group without a heading when no card has an area. */
function surfaceRows({ snapshot, order }: Part): readonly FlowRow[] {
  const { terms, summary } = order.words
  const surfaces = cardsOf(snapshot, 'surface')
  if (surfaces.length === 0) return ruledRows(3)
  const groups = [...AREAS, null].map((area) => ({
    title: area === null ? summary.noArea : terms.areas[area],
    cards: surfaces.filter((card) => card.kind === 'surface' && card.area === area),
  }))
  const filled = groups.filter(({ cards }) => cards.length > 0)
  const isPlain = filled.length === 1 && filled[0]?.title === summary.noArea
  return filled.flatMap(({ title, cards }) => [
    ...(isPlain ? [] : [groupHeading(title)]),
    ...cards.flatMap((card) => cardRows({ card, note: noteOf(card, order) })),
    gap(2),
  ])
}

/** ④ 裏課題 with the owner's own words; where he has not spoken yet, lines for them. */
function rootRows({ snapshot, order }: Part): readonly FlowRow[] {
  const roots = cardsOf(snapshot, 'root')
  if (roots.length === 0) return ruledRows(3)
  return roots.flatMap((card) => (card.kind === 'root' ? rootEntry(card, order) : []))
}

function rootEntry(card: Extract<Card, { kind: 'root' }>, order: PaperOrder): readonly FlowRow[] {
  const { terms } = order.words
  const name = card.ownerWords === '' ? terms.kinds.root : terms.essential
  const viewpoint = card.viewpoint === null ? '' : terms.viewpoints[card.viewpoint]
  const note = [name, noteOf(card, order), viewpoint].filter((part) => part !== '').join('　')
  const label: FlowRow = {
    heightMm: 6.5,
    keepWithNext: true,
    draw: (xMm, yMm) => [
      paperText(
        terms.ownerWords,
        { xMm: xMm + 7, baselineMm: yMm + 4.4 },
        { sizePt: 9, colour: KIND_COLOURS.root, bold: true },
      ),
    ],
  }
  const said = textRows(`「${card.ownerWords}」`, {
    widthMm: A4_BODY_MM,
    indentMm: 11,
    sizePt: 11,
    colour: PALETTE.ink,
    beside: (xMm, yMm, heightMm) => [
      { kind: 'rect', xMm: xMm + 7.4, yMm, widthMm: 0.7, heightMm, fill: KIND_COLOURS.root },
    ],
  })
  return [...cardRows({ card, note }), label, ...(card.ownerWords === '' ? ruledRows(2, 7) : said), gap(5)]
}

/** ⑤ Only the supporters' own copy knows the walls; nothing when no card was given one. */
function wallRows({ snapshot, order }: Part): readonly FlowRow[] {
  const judged = WALLS.map((wall) => ({
    title: order.words.terms.wallNames[wall],
    cards: readingOrder(snapshot).filter((card) => snapshot.judgements.get(card.id)?.walls.includes(wall)),
  })).filter(({ cards }) => cards.length > 0)
  return judged.flatMap(({ title, cards }) => [
    groupHeading(title),
    ...cards.flatMap((card) => cardRows({ card, note: order.words.terms.kinds[card.kind] })),
    gap(2),
  ])
}

/** ⑥ What was only heard so far. Confirmation is the supporters' note: other copies leave the lines to the conversation. */
function nextRows({ snapshot, order }: Part): readonly FlowRow[] {
  const heard = readingOrder(snapshot).filter(
    (card) => snapshot.judgements.get(card.id)?.confirmation === 'heard',
  )
  if (heard.length === 0) return ruledRows(3)
  return heard.flatMap((card) => cardRows({ card, note: noteOf(card, order) }))
}

/** ⑦ 今日の気づき: what the owner said and is not on a thread, and lines to add to it by hand. */
function insightRows({ snapshot, order }: Part): readonly FlowRow[] {
  const said = readingOrder(snapshot).filter(
    (card) => (card.kind === 'note' || card.kind === 'fact') && card.voice === 'owner',
  )
  return [
    ...said.flatMap((card) => cardRows({ card, note: noteOf(card, order) })),
    ...ruledRows(said.length > 0 ? 2 : 4),
  ]
}

function noteOf(card: Card, { words: { terms } }: PaperOrder): string {
  const voice = card.voice === null ? '' : terms.voices[card.voice]
  const layer = card.layer === 'shared' ? '' : terms.layers[card.layer]
  return [voice, layer, card.parked ? terms.parked : ''].filter((part) => part !== '').join('　')
}

function cardsOf(snapshot: EngagementSnapshot, kind: Card['kind']): readonly Card[] {
  return readingOrder(snapshot).filter((card) => card.kind === kind)
}
