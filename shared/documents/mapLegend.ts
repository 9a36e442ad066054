// The key under a map: the kinds of cards and lines and the walls that occur on it, and nothing else. One row, or two when
// the words of a language need them.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { asPart } from './asPart'
import { KNOWN_CARD_KINDS } from '../model/cards'
import { LINK_KINDS } from '../model/link'
import { WALLS } from '../model/wall'
import { fillWords } from './fillWords'
import { kindMark } from './kindMark'
import { LINK_STROKES } from './linkShape'
import { PALETTE } from './palette'
import type { Primitive } from './paper'
import type { PaperOrder } from './paperOrder'
import { paperText, textWidthMm } from './paperText'

const STYLE = { sizePt: 8.5, colour: PALETTE.ink2 } as const
const TITLE = { ...STYLE, bold: true } as const
const GAP_MM = 7
/** Each of two rows stands this far from where one would. */
const HALF_ROW_MM = 2.1

export interface LegendPlace {
  readonly xMm: number
  readonly baselineMm: number
  readonly widthMm: number
}

interface Entry {
  readonly text: string
  readonly markMm: number
  readonly mark: (xMm: number, baselineMm: number) => readonly Primitive[]
}

export function mapLegend(
  snapshot: EngagementSnapshot,
  order: Pick<PaperOrder, 'words' | 'showWalls'>,
  place: LegendPlace,
): readonly Primitive[] {
  const { legend } = order.words.map
  const titleMm = textWidthMm(legend, TITLE) + GAP_MM
  const rows = rowsOf(
    [...cardEntries(snapshot, order), ...lineEntries(snapshot, order), ...wallEntries(snapshot, order)],
    place.widthMm - titleMm,
  )
  const firstMm = place.baselineMm - (rows.length > 1 ? HALF_ROW_MM : 0)
  return asPart({ role: 'P', block: 'legend' }, [
    paperText(legend, { xMm: place.xMm, baselineMm: firstMm }, TITLE),
    ...rows.flatMap((entries, index) => {
      const baselineMm = firstMm + index * 2 * HALF_ROW_MM
      let xMm = place.xMm + titleMm
      return entries.flatMap((entry) => {
        const at = xMm
        xMm += widthOf(entry)
        const words = paperText(entry.text, { xMm: at + entry.markMm, baselineMm }, STYLE)
        return [...entry.mark(at, baselineMm), words]
      })
    }),
  ])
}

function rowsOf(entries: readonly Entry[], widthMm: number): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [[]]
  let usedMm = 0
  for (const entry of entries) {
    if (usedMm > 0 && usedMm + widthOf(entry) - GAP_MM > widthMm) {
      rows.push([])
      usedMm = 0
    }
    rows.at(-1)?.push(entry)
    usedMm += widthOf(entry)
  }
  return rows
}

function widthOf({ text, markMm }: Entry): number {
  return markMm + textWidthMm(text, STYLE) + GAP_MM
}

function cardEntries({ cards }: EngagementSnapshot, { words }: Pick<PaperOrder, 'words'>): readonly Entry[] {
  const present = new Set([...cards.values()].map(({ kind }) => kind))
  return [...KNOWN_CARD_KINDS, 'unknown' as const]
    .filter((kind) => kind !== 'heading' && present.has(kind))
    .map((kind) => ({
      text: words.terms.kinds[kind],
      markMm: 4,
      mark: (xMm, baselineMm) => kindMark(kind, xMm, baselineMm - 2.5, 2.7),
    }))
}

function lineEntries({ links }: EngagementSnapshot, { words }: Pick<PaperOrder, 'words'>): readonly Entry[] {
  const present = new Set([...links.values()].map(({ kind }) => kind))
  return [...LINK_KINDS, 'unknown' as const]
    .filter((kind) => present.has(kind))
    .map((kind) => ({
      text: words.terms.links[kind],
      markMm: 10.5,
      mark: (xMm, baselineMm) => [
        {
          kind: 'path',
          steps: [
            ['M', xMm, baselineMm - 1.1],
            ['L', xMm + 9, baselineMm - 1.1],
          ],
          stroke: LINK_STROKES[kind],
        },
      ],
    }))
}

function wallEntries(
  { cards, judgements }: EngagementSnapshot,
  { words, showWalls }: Pick<PaperOrder, 'words' | 'showWalls'>,
): readonly Entry[] {
  const judged = [...judgements.values()].filter(({ cardId }) => cards.has(cardId))
  const walls = WALLS.filter((wall) => judged.some((judgement) => judgement.walls.includes(wall)))
  if (!showWalls || walls.length === 0) return []
  const names = walls.map((wall) => words.terms.wallNames[wall]).join(words.summary.listComma)
  return [{ text: fillWords(words.map.walls, { names }), markMm: 0, mark: () => [] }]
}
