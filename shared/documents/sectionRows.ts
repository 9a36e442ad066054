// A section of an A4 paper: its name in the margin at the left, level with the first line of its words. The name never
// stands alone at the foot of a page, and comes again, marked as going on, at the head of the next.
import { wrapText } from '../lib/wrapText'
import { A4_BODY_MM, A4_NAME_MM, GRID_MM, LINE_MM } from './a4'
import { asPart } from './asPart'
import { fillWords } from './fillWords'
import { PALETTE } from './palette'
import type { Colour } from './paper'
import type { PaperWords } from './paperWords'
import { MM_PER_POINT, paperText, type TextStyle } from './paperText'
import type { FlowRow } from './pourRows'
import { rule } from './ruledRows'

export interface SectionName {
  readonly title: string
  readonly colour?: Colour
  /** Smaller, below the name. */
  readonly remark?: string
  /** Height of the first line of its words, where they are large. */
  readonly firstLineMm?: number
}

const NAME: TextStyle = { sizePt: 10.5, colour: PALETTE.brand, bold: true }
const REMARK: TextStyle = { sizePt: 8.5, colour: PALETTE.ink3 }
/** Brings its baseline to that of larger words beside it. */
const LEVEL = 0.72

/** Nothing when there are no rows. */
export function sectionRows(
  { title, colour = PALETTE.brand, remark = '', firstLineMm = LINE_MM }: SectionName,
  rows: readonly FlowRow[],
  words: Pick<PaperWords, 'goesOn'>,
): readonly FlowRow[] {
  if (rows.length === 0) return []
  const name = drawName(title, colour)
  const downMm = 3 * GRID_MM + (firstLineMm - LINE_MM) * LEVEL
  const remarkLines = linesOf(remark, REMARK)
  const nameMm = linesOf(title, NAME).length * LINE_MM
  const heading: FlowRow = {
    heightMm: 3 * GRID_MM,
    keepWithNext: true,
    anchor: title,
    draw: (xMm, yMm) => [
      rule(xMm, yMm, A4_BODY_MM),
      ...asPart({ role: 'H2', block: title }, name(xMm, yMm + downMm)),
      ...remarkLines.map((line, index) =>
        paperText(line, { xMm, baselineMm: yMm + downMm + nameMm + LINE_MM * (0.71 + index) }, REMARK),
      ),
    ],
  }
  const again = drawName(fillWords(words.goesOn, { title }), colour)
  const following = rows.map((row) => ({
    ...row,
    atPageHead: (xMm: number, yMm: number) => [
      ...asPart('decoration', again(xMm, yMm)),
      ...(row.atPageHead?.(xMm, yMm) ?? []),
    ],
  }))
  const besideMm = nameMm + remarkLines.length * LINE_MM
  const missingMm = besideMm - rows.reduce((sum, { heightMm }) => sum + heightMm, 0)
  return [heading, ...following, ...(missingMm > 0 ? [gap(missingMm)] : [])]
}

function drawName(text: string, colour: Colour): FlowRow['draw'] {
  const lines = linesOf(text, NAME)
  return (xMm, yMm) =>
    lines.map((line, index) =>
      paperText(line, { xMm, baselineMm: yMm + LINE_MM * (0.71 + index) }, { ...NAME, colour }),
    )
}

function linesOf(text: string, { sizePt, bold = false }: TextStyle): readonly string[] {
  if (text === '') return []
  return wrapText(text, { maxWidthEm: A4_NAME_MM / (sizePt * MM_PER_POINT), bold, phrases: true })
}

/** Space before the next thing; none at the head of a page. */
export function gap(heightMm: number): FlowRow {
  return { heightMm, isGap: true, draw: () => [] }
}
