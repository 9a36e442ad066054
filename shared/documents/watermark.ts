// The pale words on every page of the supporters' own copy: under its contents, and beside them where there is room.
// Copies that may be handed out have none.
import { mixColours } from './mixColours'
import type { PagePlace } from './pageFurniture'
import { PALETTE } from './palette'
import type { Colour, PathStep, Primitive } from './paper'
import type { PaperOrder } from './paperOrder'
import { MM_PER_POINT, paperText, textWidthMm, type TextStyle } from './paperText'

/** Shares of width and height. */
const PLACES = [
  [0.09, 0.27],
  [0.57, 0.4],
  [0.09, 0.53],
  [0.57, 0.66],
  [0.09, 0.79],
] as const
const WIDTH = 0.34
/** How far from its place it may go to find room, and in what steps; of the height. */
const REACH = 0.12
const STEP = 0.01
const CLEAR_MM = 2
/** From one of them to the next above or below it, at least. */
const APART_MM = 12
/** A page is never left with fewer: the rest stays away where all the room is taken. */
const LEAST = 2
/** Of the way from the open sea to the pale iceberg: the words are seen on both, and shout on neither. */
const BETWEEN = 0.32

interface Ground {
  /** What it stands on. */
  readonly groundAt: (yMm: number) => Colour
  /** What is written and drawn over it. */
  readonly over: readonly Primitive[]
}

export function watermark(
  { words, layer }: PaperOrder,
  { widthMm, heightMm }: Pick<PagePlace, 'widthMm' | 'heightMm'>,
  { groundAt, over }: Ground,
): readonly Primitive[] {
  if (layer !== 'internal') return []
  const unit: TextStyle = { sizePt: 1, colour: PALETTE.ink, bold: true }
  const sizePt = (widthMm * WIDTH) / (textWidthMm(words.watermark, unit) || 1)
  const emMm = sizePt * MM_PER_POINT
  const taken = over.flatMap(boxOf)
  const places = PLACES.map(([x, y]) => ({ xMm: widthMm * x, baselineMm: heightMm * y }))
  const free = places.flatMap(({ xMm, baselineMm }) => {
    const boxAt = (at: number): Reach => [
      xMm,
      at - emMm - CLEAR_MM,
      xMm + widthMm * WIDTH,
      at + emMm * 0.2 + CLEAR_MM,
    ]
    const found = nearby(baselineMm, heightMm).find((at) => !taken.some((box) => meets(box, boxAt(at))))
    if (found === undefined) return []
    const [left, top, right, bottom] = boxAt(found)
    taken.push([left, top - APART_MM, right, bottom + APART_MM])
    return [{ xMm, baselineMm: found }]
  })
  return (free.length < LEAST ? places : free).map((at) => {
    const ground = mixColours(groundAt(at.baselineMm - emMm / 3), PALETTE.paper, BETWEEN)
    const colour = mixColours(ground, PALETTE.ink, 0.065)
    return paperText(words.watermark, at, { sizePt, colour, bold: true, part: 'decoration' })
  })
}

/** The place itself first, then by turns a little higher and lower. */
function nearby(baselineMm: number, heightMm: number): readonly number[] {
  const steps = Math.round(REACH / STEP)
  return Array.from({ length: 2 * steps + 1 }, (_, index) => {
    const away = Math.ceil(index / 2) * STEP * heightMm
    return index % 2 === 0 ? baselineMm + away : baselineMm - away
  })
}

type Corner = readonly [x: number, y: number]
type Reach = readonly [left: number, top: number, right: number, bottom: number]

/** Curves from card to card leave room enough: words, cards, areas and straight rules count. */
function boxOf(item: Primitive): readonly Reach[] {
  if (item.kind === 'rect') return [[item.xMm, item.yMm, item.xMm + item.widthMm, item.yMm + item.heightMm]]
  if (item.kind === 'link') return []
  if (item.kind === 'path')
    return item.fill !== undefined || isStraight(item.steps) ? [around(item.steps)] : []
  const emMm = item.sizePt * MM_PER_POINT
  const rightMm = item.xMm + textWidthMm(item.text, item)
  return [[item.xMm, item.baselineMm - emMm, rightMm, item.baselineMm + emMm * 0.2]]
}

function isStraight(steps: readonly PathStep[]): boolean {
  return steps.every(([command]) => command !== 'C')
}

function around(steps: readonly PathStep[]): Reach {
  const ends = steps.flatMap((step): readonly Corner[] => {
    if (step[0] === 'Z') return []
    return step[0] === 'C' ? [[step[5], step[6]]] : [[step[1], step[2]]]
  })
  const [xs, ys] = [ends.map(([x]) => x), ends.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function meets(a: Reach, b: Reach): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
