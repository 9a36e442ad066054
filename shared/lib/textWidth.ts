// Width of one line of text in em; the caller multiplies by its type size. Does not break lines.
import { glyphWidth } from './glyphWidth'
import { graphemes } from './graphemes'

export function textWidth(line: string, bold = false): number {
  let width = 0
  for (const grapheme of graphemes(line)) width += glyphWidth(grapheme, bold)
  return width
}
