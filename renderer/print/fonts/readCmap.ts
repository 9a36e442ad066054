// Which glyph draws which character: cmap format 12 (all of Unicode), else 4 (the first 65,536), and 14 (variants).
// Looks up by halving in the file's own bytes: opening a font of 17,000 glyphs costs nothing.
import type { Sfnt } from './readSfnt'
import { readVariants, type VariantGlyph } from './readVariants'

interface Run {
  readonly first: number
  readonly last: number
  glyphAt(codePoint: number): number
}

interface Runs {
  readonly count: number
  at(index: number): Run
}

export interface Cmap {
  /** 0 = the face cannot draw it. */
  glyphOf(codePoint: number): number
  /** Glyph of a variation sequence; undefined = the face does not know the sequence. */
  readonly variantOf: VariantGlyph
  codePoints(): Iterable<number>
}

export function readCmap(font: Sfnt): Cmap {
  const subtables = findSubtables(font)
  const full = subtables.get(12)
  const basic = subtables.get(4)
  if (full === undefined && basic === undefined) throw new Error('The font has no Unicode cmap')
  const runs = full !== undefined ? readGroups(font.view, full) : readSegments(font.view, basic ?? 0)
  const glyphOf = (codePoint: number) => findRun(runs, codePoint)?.glyphAt(codePoint) ?? 0
  const variants = subtables.get(14)
  return {
    glyphOf,
    variantOf: variants === undefined ? () => undefined : readVariants(font.view, variants, glyphOf),
    *codePoints() {
      for (let index = 0; index < runs.count; index += 1) {
        const run = runs.at(index)
        for (let codePoint = run.first; codePoint <= run.last; codePoint += 1) {
          if (run.glyphAt(codePoint) !== 0) yield codePoint
        }
      }
    },
  }
}

function findSubtables({ view, offsetOf }: Sfnt): ReadonlyMap<number, number> {
  const start = offsetOf('cmap')
  const found = new Map<number, number>()
  const count = view.getUint16(start + 2)
  for (let index = 0; index < count; index += 1) {
    const offset = start + view.getUint32(start + 4 + index * 8 + 4)
    found.set(view.getUint16(offset), offset)
  }
  return found
}

function readGroups(view: DataView, offset: number): Runs {
  return {
    count: view.getUint32(offset + 12),
    at(index) {
      const group = offset + 16 + index * 12
      const first = view.getUint32(group)
      const firstGlyph = view.getUint32(group + 8)
      return {
        first,
        last: view.getUint32(group + 4),
        glyphAt: (codePoint) => firstGlyph + codePoint - first,
      }
    },
  }
}

function readSegments(view: DataView, offset: number): Runs {
  const doubled = view.getUint16(offset + 6)
  const startCodes = offset + 16 + doubled
  return {
    count: doubled / 2,
    at(index) {
      const first = view.getUint16(startCodes + index * 2)
      const delta = view.getUint16(startCodes + doubled + index * 2)
      const rangeAt = startCodes + doubled * 2 + index * 2
      const range = view.getUint16(rangeAt)
      return {
        first,
        last: view.getUint16(offset + 14 + index * 2),
        glyphAt(codePoint) {
          if (range === 0) return (codePoint + delta) & 0xffff
          const glyph = view.getUint16(rangeAt + range + (codePoint - first) * 2)
          return glyph === 0 ? 0 : (glyph + delta) & 0xffff
        },
      }
    },
  }
}

function findRun(runs: Runs, codePoint: number): Run | undefined {
  let low = 0
  let high = runs.count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs.at(middle)
    if (codePoint < run.first) high = middle - 1
    else if (codePoint > run.last) low = middle + 1
    else return run
  }
  return undefined
}
