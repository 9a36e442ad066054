// A text as rows of a flow: one row per line, first two and last two lines held together.
import { wrapText } from '../lib/wrapText'
import type { FlowRow } from './pourRows'
import { MM_PER_POINT, paperText, type TextStyle } from './paperText'
import type { Primitive } from './paper'

export interface TextRowsStyle extends TextStyle {
  readonly widthMm: number
  /** Distance between baselines, in lines of the type size. */
  readonly leading?: number
  readonly indentMm?: number
  /** Headings and cards break at the ends of phrases. */
  readonly phrases?: boolean
  readonly keepWithNext?: boolean
  /** Drawn beside every line, e.g. a bar at the left; `heightMm` is the row's. */
  readonly beside?: (xMm: number, yMm: number, heightMm: number, index: number) => readonly Primitive[]
}

export function textRows(text: string, style: TextRowsStyle): readonly FlowRow[] {
  const {
    sizePt,
    colour,
    bold = false,
    widthMm,
    leading = 1.6,
    indentMm = 0,
    phrases = false,
    beside,
  } = style
  const emMm = sizePt * MM_PER_POINT
  const lines = wrapText(text, { maxWidthEm: (widthMm - indentMm) / emMm, bold, phrases })
  const heightMm = emMm * leading
  const baselineMm = (heightMm - emMm) / 2 + emMm * 0.87
  return lines.map((line, index) => ({
    heightMm,
    keepWithNext:
      (index === 0 && lines.length > 1) ||
      index === lines.length - 2 ||
      (index === lines.length - 1 && style.keepWithNext === true),
    draw: (xMm, yMm) => [
      ...(beside?.(xMm, yMm, heightMm, index) ?? []),
      ...(line === ''
        ? []
        : [paperText(line, { xMm: xMm + indentMm, baselineMm: yMm + baselineMm }, { sizePt, colour, bold })]),
    ],
  }))
}
