// One line of text on paper, measured with the widths of its own fonts. Shortening is only for repeated furniture:
// what a person wrote is never shortened without being printed whole somewhere.
import { graphemes } from '../lib/graphemes'
import { textWidth } from '../lib/textWidth'
import type { Colour, TextPart, TextPrimitive } from './paper'

export const MM_PER_POINT = 25.4 / 72

export interface TextStyle {
  readonly sizePt: number
  readonly colour: Colour
  readonly bold?: boolean
  readonly part?: TextPart | 'decoration'
}

export function paperText(
  text: string,
  at: { readonly xMm: number; readonly baselineMm: number },
  style: TextStyle,
): TextPrimitive {
  return { kind: 'text', ...at, ...style, text }
}

export function textWidthMm(text: string, { sizePt, bold = false }: TextStyle): number {
  return textWidth(text, bold) * sizePt * MM_PER_POINT
}

/** Cut with … to a width. */
export function shorten(text: string, style: TextStyle, widthMm: number): string {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  if (textWidthMm(oneLine, style) <= widthMm) return oneLine
  let short = ''
  for (const grapheme of graphemes(oneLine)) {
    if (textWidthMm(`${short}${grapheme}…`, style) > widthMm) break
    short += grapheme
  }
  return `${short}…`
}
