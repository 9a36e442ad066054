// The measures of a face that paper needs, all in 1/1000 em as PDF wants them. Rounded once, here.
import type { Sfnt } from './readSfnt'

export interface FaceMetrics {
  readonly ascender: number
  readonly descender: number
  readonly capHeight: number
  readonly boundingBox: readonly number[]
  /** Advance of a glyph in 1/1000 em. */
  advanceOf(glyph: number): number
}

export function readMetrics({ view, offsetOf }: Sfnt): FaceMetrics {
  const head = offsetOf('head')
  const hhea = offsetOf('hhea')
  const hmtx = offsetOf('hmtx')
  const os2 = offsetOf('OS/2')
  const unitsPerEm = view.getUint16(head + 18)
  const measuredGlyphs = view.getUint16(hhea + 34)
  const perMille = (units: number) => Math.round((units * 1000) / unitsPerEm)
  const ascender = perMille(view.getInt16(hhea + 4))
  return {
    ascender,
    descender: perMille(view.getInt16(hhea + 6)),
    capHeight: view.getUint16(os2) >= 2 ? perMille(view.getInt16(os2 + 88)) : ascender,
    boundingBox: [36, 38, 40, 42].map((at) => perMille(view.getInt16(head + at))),
    advanceOf: (glyph) => perMille(view.getUint16(hmtx + 4 * Math.min(glyph, measuredGlyphs - 1))),
  }
}
