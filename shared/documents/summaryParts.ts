// The sections of 氷山のまとめ (domain.md D.1 "Printed summary"), each from what the reader's layer says and nothing else.
// A section nobody has filled is left out, or, when asked for, has lines for a pen.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { AREAS } from '../model/area'
import type { Card } from '../model/cards'
import { WALLS } from '../model/wall'
import { A4_BODY_MM, A4_INDENT_MM, LINE_MM } from './a4'
import { entryRows, noteOf, wordsIndentMm } from './entryRows'
import { essentialRows, type RootCard } from './essentialRows'
import { GROUP_INDENT_MM, groupedRows } from './groupedRows'
import { KIND_COLOURS, PALETTE } from './palette'
import type { PageScale } from './pageScale'
import type { FlowRow } from './pourRows'
import type { PaperOrder } from './paperOrder'
import { readingOrder } from './readingOrder'
import { ruledRows } from './ruledRows'
import { gap, sectionRows } from './sectionRows'
import { textRows } from './textRows'

interface Part {
  readonly cards: readonly Card[]
  readonly snapshot: EngagementSnapshot
  readonly order: PaperOrder
  readonly scale: PageScale
}

/** One run of rows per section, in the order they are read. */
export function summaryParts(
  snapshot: EngagementSnapshot,
  order: PaperOrder,
  scale: PageScale,
): readonly (readonly FlowRow[])[] {
  const part: Part = { cards: readingOrder(snapshot), snapshot, order, scale }
  const { words } = order
  const name = (title: string, rows: readonly FlowRow[], remark = '') =>
    sectionRows({ title, remark, firstLineMm: scale.lineMm }, rows, words)
  return [
    essentials(part),
    sectionRows(
      { title: words.summary.waiting, colour: KIND_COLOURS.root, firstLineMm: scale.lineMm },
      waitingRows(part),
      words,
    ),
    name(words.summary.surfaces, surfaceRows(part)),
    name(words.summary.walls, wallRows(part), words.summary.wallsRemark),
    name(words.summary.next, nextRows(part)),
    name(words.summary.insights, insightRows(part)),
  ].filter((rows) => rows.length > 0)
}

/** ④ 本質的課題: only what the owner has said himself. */
function essentials(part: Part): readonly FlowRow[] {
  const { order } = part
  const spoken = rootsOf(part).filter(({ ownerWords }) => ownerWords !== '')
  const { rows, firstLineMm } = essentialRows(spoken, part)
  const isAwaited = rows.length === 0 && order.writingLines && rootsOf(part).length === 0
  return sectionRows(
    {
      title: order.words.summary.essentials,
      colour: KIND_COLOURS.root,
      remark: order.words.terms.ownerWords,
      ...(isAwaited ? {} : { firstLineMm }),
    },
    isAwaited ? ruledRows(3, A4_INDENT_MM) : rows,
    order.words,
  )
}

/** 裏課題 that wait for the owner's own words. */
function waitingRows(part: Part): readonly FlowRow[] {
  const { order, scale } = part
  const indentMm = wordsIndentMm(A4_INDENT_MM, scale)
  const place = [
    ...smallRows(order.words.terms.ownerWords, indentMm),
    ...ruledRows(2, indentMm),
    gap(LINE_MM / 2),
  ]
  return rootsOf(part)
    .filter((card) => card.ownerWords === '')
    .flatMap((card) => [
      ...entryRows({ card, note: noteOf(card, order), scale, indentMm: A4_INDENT_MM }),
      ...(order.writingLines ? place : []),
    ])
}

/** ② 表課題 by 領域; without groups when no card has an area. */
function surfaceRows({ cards, order, scale }: Part): readonly FlowRow[] {
  const { terms, summary } = order.words
  const surfaces = cards.filter((card) => card.kind === 'surface')
  const rowsOf = (card: Card, indentMm: number) =>
    entryRows({ card, note: noteOf(card, order), scale, indentMm })
  if (surfaces.length === 0) return order.writingLines ? ruledRows(3, A4_INDENT_MM) : []
  if (surfaces.every(({ area }) => area === null))
    return surfaces.flatMap((card) => rowsOf(card, A4_INDENT_MM))
  const groups = [...AREAS, null].flatMap((area) => {
    const rows = surfaces
      .filter((card) => card.area === area)
      .flatMap((card) => rowsOf(card, GROUP_INDENT_MM))
    return rows.length === 0 ? [] : [{ title: area === null ? summary.noArea : terms.areas[area], rows }]
  })
  return groupedRows(groups, scale.lineMm)
}

/** ⑤ With what each wall means; only the supporters' own copy knows them, and only when asked for. */
function wallRows({ cards, snapshot, order, scale }: Part): readonly FlowRow[] {
  const { terms } = order.words
  if (!order.showWalls || order.layer !== 'internal') return []
  const groups = WALLS.flatMap((wall) => {
    const judged = cards.filter((card) => snapshot.judgements.get(card.id)?.walls.includes(wall))
    const meaning = smallRows(terms.wallNotes[wall], GROUP_INDENT_MM)
    const entries = judged.flatMap((card) =>
      entryRows({ card, note: terms.kinds[card.kind], scale, indentMm: GROUP_INDENT_MM }),
    )
    return judged.length === 0 ? [] : [{ title: terms.wallNames[wall], rows: [...meaning, ...entries] }]
  })
  return groupedRows(groups, LINE_MM)
}

/** ⑥ What was only heard so far. Confirmation is the supporters' note: other copies leave it to the conversation. */
function nextRows({ cards, snapshot, order, scale }: Part): readonly FlowRow[] {
  const heard = cards.filter((card) => snapshot.judgements.get(card.id)?.confirmation === 'heard')
  const rows = heard.flatMap((card) =>
    entryRows({ card, note: noteOf(card, order), scale, indentMm: A4_INDENT_MM, isToTick: true }),
  )
  return rows.length === 0 && order.writingLines ? ruledRows(3, A4_INDENT_MM) : rows
}

/** ⑦ 今日の気づき: what the owner said and is not on a thread. */
function insightRows({ cards, order, scale }: Part): readonly FlowRow[] {
  const said = cards.filter(
    (card) => (card.kind === 'note' || card.kind === 'fact') && card.voice === 'owner',
  )
  const rows = said.flatMap((card) =>
    entryRows({ card, note: noteOf(card, order), scale, indentMm: A4_INDENT_MM }),
  )
  return order.writingLines ? [...rows, ...ruledRows(rows.length > 0 ? 2 : 4, A4_INDENT_MM)] : rows
}

/** A remark before what it belongs to. */
function smallRows(text: string, indentMm: number): readonly FlowRow[] {
  const style = { sizePt: 8.5, colour: PALETTE.ink3, lineMm: LINE_MM, keepWithNext: true }
  return textRows(text, { ...style, widthMm: A4_BODY_MM, indentMm })
}

function rootsOf({ cards }: Part): readonly RootCard[] {
  return cards.filter((card) => card.kind === 'root')
}
