// The heart of the summary: 本質的課題 in the owner's own words, large and quiet, and below them the thread that led there.
// Nothing here names one: a 裏課題 without 本人の言葉 is listed apart (domain.md D.1, P-30).
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { wrapText } from '../lib/wrapText'
import type { Card } from '../model/cards'
import { compareAge } from '../rules/compareAge'
import { A4_BODY_MM, A4_INDENT_MM, GRID_MM, LINE_MM } from './a4'
import { balancedWidth } from './balancedWidth'
import { entryRows, noteOf, PHRASES_UP_TO } from './entryRows'
import { kindMark } from './kindMark'
import type { PageScale } from './pageScale'
import { PALETTE } from './palette'
import { MM_PER_POINT } from './paperText'
import type { PaperOrder } from './paperOrder'
import type { FlowRow } from './pourRows'
import { gap } from './sectionRows'
import { textRows } from './textRows'
import { threadTo, type ThreadsTo } from './threadTo'

export type RootCard = Extract<Card, { kind: 'root' }>

export interface EssentialPlace {
  readonly snapshot: EngagementSnapshot
  readonly order: PaperOrder
  readonly scale: PageScale
}

interface Size {
  readonly sizePt: number
  readonly lineMm: number
}

const LAST_SIZE: Size = { sizePt: 13, lineMm: 5 * GRID_MM }
/** As large as leaves room for the rest of the page. */
const SIZES: readonly Size[] = [
  { sizePt: 22, lineMm: 8 * GRID_MM },
  { sizePt: 20, lineMm: 8 * GRID_MM },
  { sizePt: 17, lineMm: 7 * GRID_MM },
  { sizePt: 15, lineMm: 6 * GRID_MM },
  LAST_SIZE,
]
const WIDTH_MM = A4_BODY_MM - A4_INDENT_MM
/** Words of at most this many lines are not torn apart. */
const TOGETHER_LINES = 9
/** The thread is told for a few, and in few words; of many the map tells it better. */
const THREAD = { roots: 3, cards: 9, letters: 420 }
const STEP_MM = 4.5

export interface EssentialRows {
  readonly rows: readonly FlowRow[]
  /** Height of the first line. */
  readonly firstLineMm: number
}

export function essentialRows(cards: readonly RootCard[], place: EssentialPlace): EssentialRows {
  const quotes = cards.map(({ ownerWords }) => `「${ownerWords}」`)
  const size = SIZES.find((candidate) => heightMm(quotes, candidate) <= place.scale.quotesMm) ?? LAST_SIZE
  const rows = cards.flatMap((card, index) => {
    const isTold = place.scale.tellsThreads && cards.length <= THREAD.roots
    const threads = isTold ? threadTo(place.snapshot, card) : { main: [card], others: [] }
    return [
      ...(index === 0 ? [] : [gap(4 * GRID_MM)]),
      ...quoteRows(quotes[index] ?? '', size),
      { ...gap(GRID_MM), keepWithNext: true },
      ...threadRows(threads, place),
      ...(isTold ? evidenceRows(card, threads.main.length, place.snapshot) : []),
    ]
  })
  return { rows, firstLineMm: size.lineMm }
}

function heightMm(quotes: readonly string[], { sizePt, lineMm }: Size): number {
  const maxWidthEm = WIDTH_MM / (sizePt * MM_PER_POINT)
  return quotes.reduce(
    (sum, quote) => sum + wrapText(quote, { maxWidthEm, phrases: isSentence(quote) }).length * lineMm,
    0,
  )
}

function isSentence(quote: string): boolean {
  return quote.length <= PHRASES_UP_TO
}

/** In em. */
function widthOf(quote: string, fullEm: number): number {
  return isSentence(quote) ? balancedWidth(quote, fullEm) : fullEm
}

function quoteRows(quote: string, { sizePt, lineMm }: Size): readonly FlowRow[] {
  const emMm = sizePt * MM_PER_POINT
  return textRows(quote, {
    widthMm: A4_INDENT_MM + widthOf(quote, WIDTH_MM / emMm) * emMm,
    indentMm: A4_INDENT_MM,
    sizePt,
    lineMm,
    colour: PALETTE.ink,
    phrases: isSentence(quote),
    hangsBracket: true,
    keepWithNext: true,
    togetherUpTo: TOGETHER_LINES,
  })
}

/** Steps down from the 表課題 to the 裏課題, before them those of threads that flow in. */
function threadRows({ main, others }: ThreadsTo, { order, scale }: EssentialPlace): readonly FlowRow[] {
  const told = isShort(main) ? main : main.slice(-1)
  const flowsIn = isShort([...others.flat(), ...main]) ? others : []
  return [
    ...flowsIn.flatMap((thread) => [
      ...thread.flatMap((card, depth) => stepRows(card, stepMm(depth))),
      { ...gap(GRID_MM / 2), keepWithNext: true },
    ]),
    ...told.flatMap((card, depth) => {
      if (depth < told.length - 1) return stepRows(card, stepMm(depth))
      return entryRows({ card, note: noteOf(card, order), indentMm: stepMm(depth), scale })
    }),
  ]
}

function isShort(cards: readonly Card[]): boolean {
  const letters = cards.reduce((sum, { text }) => sum + text.length, 0)
  return cards.length <= THREAD.cards && letters <= THREAD.letters
}

function stepMm(depth: number): number {
  return A4_INDENT_MM + depth * STEP_MM
}

/** What was seen or said for it, below the 裏課題. */
function evidenceRows(root: Card, depth: number, snapshot: EngagementSnapshot): readonly FlowRow[] {
  const facts = [...snapshot.links.values()]
    .filter(({ kind, to }) => kind === 'supports' && to === root.id)
    .sort(compareAge)
    .flatMap(({ from }) => snapshot.cards.get(from) ?? [])
  if (!isShort(facts)) return []
  return facts.flatMap((fact, index) => stepRows(fact, stepMm(depth), index < facts.length - 1))
}

function stepRows(card: Card, indentMm: number, keepWithNext = true): readonly FlowRow[] {
  return textRows(card.text, {
    widthMm: A4_BODY_MM,
    indentMm: indentMm + STEP_MM,
    sizePt: 9,
    lineMm: LINE_MM - GRID_MM / 2,
    colour: PALETTE.ink2,
    keepWithNext,
    togetherUpTo: TOGETHER_LINES,
    beside: (xMm, yMm, _heightMm, index) =>
      index === 0 ? kindMark(card.kind, xMm + indentMm, yMm + 1.4, 2.2) : [],
  })
}
