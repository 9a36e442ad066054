// A text as rows of a flow: one row per line, first two and last two lines held together. What is to be read in one piece
// can be held together whole, and a short remark may follow its last line.
import type { FlowRow } from './pourRows'
import { MM_PER_POINT, paperText, textWidthMm, type TextStyle } from './paperText'
import type { Primitive } from './paper'
import { wholeLastLine } from './wholeLastLine'

export interface TextRowsStyle extends TextStyle {
  readonly widthMm: number
  /** Distance between baselines, in lines of the type size; `lineMm` says it in mm instead. */
  readonly leading?: number
  readonly lineMm?: number
  readonly indentMm?: number
  /** Headings and cards break at the ends of phrases. */
  readonly phrases?: boolean
  readonly keepWithNext?: boolean
  /** Stays on one page while it is not longer than this many lines. */
  readonly togetherUpTo?: number
  /** An opening 「 stands left of the lines, so that the words begin on one edge. */
  readonly hangsBracket?: boolean
  /** After the last line where there is room, else on a line of its own. */
  readonly remark?: { readonly text: string; readonly style: TextStyle }
  /** Drawn beside every line, e.g. a bar at the left; `heightMm` is the row's. */
  readonly beside?: (xMm: number, yMm: number, heightMm: number, index: number) => readonly Primitive[]
}

const REMARK_GAP_MM = 4

export function textRows(text: string, style: TextRowsStyle): readonly FlowRow[] {
  const part = style.part ?? { role: 'P', block: text }
  const { sizePt, widthMm, leading = 1.6, indentMm = 0, phrases = false, beside } = style
  const emMm = sizePt * MM_PER_POINT
  const roomMm = widthMm - indentMm
  const lines = wholeLastLine(text, { maxWidthEm: roomMm / emMm, bold: style.bold === true, phrases })
  const heightMm = style.lineMm ?? emMm * leading
  const baselineMm = (heightMm - emMm) / 2 + emMm * 0.87
  const { isInLine, rows: remarkRows } = remarkOf(style, { lines, roomMm, heightMm })
  const isTogether = lines.length <= (style.togetherUpTo ?? 0)
  const last = lines.length - 1
  const rows = lines.map((line, index): FlowRow => ({
    heightMm,
    keepWithNext:
      index === last
        ? style.keepWithNext === true || remarkRows.length > 0
        : isTogether || index === 0 || index === last - 1,
    draw: (xMm, yMm) => [
      ...(beside?.(xMm, yMm, heightMm, index) ?? []),
      ...drawLine(line, { ...style, part }, { xMm: xMm + indentMm, baselineMm: yMm + baselineMm }),
      ...(isInLine && index === last && style.remark !== undefined
        ? [
            paperText(
              style.remark.text,
              {
                xMm: xMm + indentMm + textWidthMm(line, style) + REMARK_GAP_MM,
                baselineMm: yMm + baselineMm,
              },
              { ...style.remark.style, part },
            ),
          ]
        : []),
    ],
  }))
  return [...rows, ...remarkRows]
}

function drawLine(
  line: string,
  { sizePt, colour, bold = false, hangsBracket = false, part = 'decoration' }: TextRowsStyle,
  at: { readonly xMm: number; readonly baselineMm: number },
): readonly Primitive[] {
  if (line === '') return []
  const style = { sizePt, colour, bold, part }
  const hangMm = hangsBracket && /^[「『“‘]/.test(line) ? textWidthMm(line.slice(0, 1), style) : 0
  return [paperText(line, { ...at, xMm: at.xMm - hangMm }, style)]
}

function remarkOf(
  { remark, widthMm, indentMm = 0, keepWithNext = false, ...style }: TextRowsStyle,
  place: { readonly lines: readonly string[]; readonly roomMm: number; readonly heightMm: number },
): { readonly isInLine: boolean; readonly rows: readonly FlowRow[] } {
  if (remark === undefined || remark.text === '') return { isInLine: false, rows: [] }
  const usedMm = textWidthMm(place.lines.at(-1) ?? '', style) + REMARK_GAP_MM
  if (usedMm + textWidthMm(remark.text, remark.style) <= place.roomMm) return { isInLine: true, rows: [] }
  const lineMm = place.heightMm
  return {
    isInLine: false,
    rows: textRows(remark.text, { ...remark.style, widthMm, indentMm, keepWithNext, lineMm }),
  }
}
