// ① The head of 氷山のまとめ: title over a small sea, then for which 案件, when, for whom; who took part is left to a pen.
import { wrapText } from '../lib/wrapText'
import { fillWords } from './fillWords'
import { mixColours } from './mixColours'
import { PALETTE } from './palette'
import type { PathStep, Primitive } from './paper'
import type { FlowRow } from './pourRows'
import type { PaperOrder } from './paperOrder'
import { MM_PER_POINT, paperText } from './paperText'
import { A4, A4_BODY_MM } from './a4'
import { rule } from './ruledRows'

export const TITLE_BAND_MM = 46

/** Drawn on the first page only, from edge to edge. */
export function titleBand({ words }: PaperOrder): readonly Primitive[] {
  const { widthMm, marginMm } = A4
  const waterMm = TITLE_BAND_MM - 9
  const [sky, pale] = PALETTE.sky
  const berg = (corners: readonly (readonly [number, number])[], share: number): Primitive => ({
    kind: 'path',
    steps: corners.map(([x, y], index): PathStep => [index === 0 ? 'M' : 'L', x, y]).concat([['Z']]),
    fill: mixColours(PALETTE.brand, PALETTE.paper, share),
  })
  return [
    { kind: 'rect', xMm: 0, yMm: 0, widthMm, heightMm: TITLE_BAND_MM, fill: mixColours(sky, pale, 0.8) },
    { kind: 'rect', xMm: 0, yMm: waterMm, widthMm, heightMm: 9, fill: mixColours(...PALETTE.sea, 0.35) },
    berg(
      [
        [148, waterMm],
        [158, 27],
        [164, 23],
        [171, 30],
        [178, waterMm],
      ],
      0.93,
    ),
    berg(
      [
        [164, 23],
        [171, 30],
        [178, waterMm],
        [169, waterMm],
        [166, 31],
      ],
      0.82,
    ),
    berg(
      [
        [141, waterMm],
        [184, waterMm],
        [189, TITLE_BAND_MM],
        [136, TITLE_BAND_MM],
      ],
      0.72,
    ),
    berg(
      [
        [169, waterMm],
        [184, waterMm],
        [189, TITLE_BAND_MM],
        [171, TITLE_BAND_MM],
      ],
      0.64,
    ),
    paperText(words.method, { xMm: marginMm, baselineMm: 20 }, { sizePt: 9.5, colour: PALETTE.ink2 }),
    paperText(
      words.titles['iceberg-summary'],
      { xMm: marginMm, baselineMm: 30.5 },
      { sizePt: 22, colour: PALETTE.ink, bold: true },
    ),
  ]
}

export function titleRows(name: string, { words, createdOn, layer }: PaperOrder): readonly FlowRow[] {
  const { summary } = words
  const date = fillWords(words.date, createdOn)
  return [
    ...fact(summary.engagement, name),
    ...fact(summary.createdOn, date),
    ...fact(summary.audience, words.audiences[layer]),
    ...fact(summary.participants, ''),
  ]
}

const LABEL_MM = 38
const FACT_PT = 10.5

/** One line of the table; an empty value is a place to write. */
function fact(label: string, value: string): readonly FlowRow[] {
  const emMm = FACT_PT * MM_PER_POINT
  const lines = wrapText(value, { maxWidthEm: (A4_BODY_MM - LABEL_MM - 3) / emMm, phrases: true })
  const heightMm = 4.6 + Math.max(1, lines.length) * emMm * 1.45
  return [
    {
      heightMm,
      keepWithNext: true,
      draw: (xMm, yMm) => [
        { kind: 'rect', xMm, yMm, widthMm: LABEL_MM - 3, heightMm, fill: PALETTE.pale },
        paperText(
          label,
          { xMm: xMm + 3, baselineMm: yMm + 6.2 },
          { sizePt: 9, colour: PALETTE.ink2, bold: true },
        ),
        ...lines
          .map((line, index) => ({ line, baselineMm: yMm + 6.3 + index * emMm * 1.45 }))
          .filter(({ line }) => line !== '')
          .map(({ line, baselineMm }) =>
            paperText(line, { xMm: xMm + LABEL_MM, baselineMm }, { sizePt: FACT_PT, colour: PALETTE.ink }),
          ),
        rule(xMm, yMm + heightMm, A4_BODY_MM),
      ],
    },
  ]
}
