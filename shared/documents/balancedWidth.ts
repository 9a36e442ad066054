// A width at which large words end evenly: no more lines than they need, each ending where a phrase ends, no word left alone
// on the last one. Long texts keep the full width, where this would look wrong.
import { phraseBoundaries } from '../lib/phraseBoundaries'
import { wrapText } from '../lib/wrapText'

const MOST_LINES = 4
const LEAST_SHARE = 0.55
const STEP_EM = 0.5

/** In em, like `maxWidthEm`. */
export function balancedWidth(text: string, maxWidthEm: number): number {
  const linesAt = (widthEm: number) => wrapText(text, { maxWidthEm: widthEm, phrases: true })
  const fewest = linesAt(maxWidthEm).length
  if (fewest < 2 || fewest > MOST_LINES) return maxWidthEm
  const phraseEnds = new Set(phraseBoundaries(text))
  let best = maxWidthEm
  for (let width = maxWidthEm; width >= maxWidthEm * LEAST_SHARE; width -= STEP_EM) {
    const lines = linesAt(width)
    if (lines.length > fewest) break
    if (endsAtPhrases(text, lines, phraseEnds)) best = width
  }
  return best
}

function endsAtPhrases(text: string, lines: readonly string[], phraseEnds: ReadonlySet<number>): boolean {
  let end = 0
  return lines.every((line, index) => {
    end = text.indexOf(line, end) + line.length
    return index === lines.length - 1 || phraseEnds.has(end) || /\s/.test(text.charAt(end))
  })
}
