// How wide one character is, without any font file: the advances of the paper's faces (BIZ UDPGothic, then
// Noto Sans JP, then Noto Emoji) from a generated table. The card on the screen and the PDF both stand on it.
import { clusterPieces } from './clusterPieces'
import { unpackWidths } from './unpackWidths'
import { PACKED_WIDTHS } from './widthTable'

interface Weight {
  readonly codePoints: ReadonlyMap<number, number>
  readonly cache: Map<string, number>
}

const weights = new Map<'regular' | 'bold', Weight>()
const CACHE_LIMIT = 20_000

/** Advance of one grapheme in em. A character no face can draw is as wide as the 〓 printed in its place. */
export function glyphWidth(grapheme: string, bold = false): number {
  const weight = weightOf(bold ? 'bold' : 'regular')
  const known = weight.cache.get(grapheme)
  if (known !== undefined) return known
  let sum = 0
  for (const piece of clusterPieces(grapheme)) sum += weight.codePoints.get(piece.codePoint) ?? 1000
  if (weight.cache.size >= CACHE_LIMIT) weight.cache.clear()
  weight.cache.set(grapheme, sum / 1000)
  return sum / 1000
}

function weightOf(name: 'regular' | 'bold'): Weight {
  let weight = weights.get(name)
  if (weight === undefined) {
    weight = { codePoints: unpackWidths(PACKED_WIDTHS[name]), cache: new Map() }
    weights.set(name, weight)
  }
  return weight
}
