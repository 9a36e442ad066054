// A paragraph whose last line is not a scrap: where two or three letters would stand alone, the lines before give some up.
// It never makes more lines, and never narrower ones than a careful eye would miss.
import { textWidth } from '../lib/textWidth'
import { wrapText, type WrapOptions } from '../lib/wrapText'

const LEAST_EM = 3
const STEP_EM = 0.5
/** Of the width: more would look like another column. */
const MOST_NARROWED = 0.14

export function wholeLastLine(text: string, options: WrapOptions): readonly string[] {
  const lines = wrapText(text, options)
  if (lines.length < 2 || !isScrap(lines, options)) return lines
  const leastEm = options.maxWidthEm * (1 - MOST_NARROWED)
  for (let maxWidthEm = options.maxWidthEm - STEP_EM; maxWidthEm >= leastEm; maxWidthEm -= STEP_EM) {
    const narrower = wrapText(text, { ...options, maxWidthEm })
    if (narrower.length > lines.length) return lines
    if (!isScrap(narrower, options)) return narrower
  }
  return lines
}

function isScrap(lines: readonly string[], { bold = false }: WrapOptions): boolean {
  return textWidth(lines.at(-1) ?? '', bold) < LEAST_EM
}
