// Decides which face draws each character: BIZ UDPGothic, else Noto Sans JP, else Noto Emoji, else 〓.
// Knows nothing of PDF; never drops a character: what no face can draw is marked missing.
import { clusterPieces, type ClusterPiece } from '../../../shared/lib/clusterPieces'
import { graphemes } from '../../../shared/lib/graphemes'
import type { FontBytes } from './fontBytes'
import { openFace, type Face } from './openFace'

/** The conventional mark for a character the printer does not have. */
export const GETA = '〓'

export interface PlacedGlyph {
  readonly face: Face
  readonly glyph: number
  /** What this glyph gives back when copied or searched; 〓 where the character itself is missing. */
  readonly text: string
  /** The piece of text no face could draw. */
  readonly missing?: string
  /** A variant (邊 with a selector) no face has: drawn in the usual shape, its text kept. */
  readonly usualShape?: string
}

export interface FaceStack {
  readonly faces: readonly Face[]
  /** Glyphs of one grapheme in order; empty only when there is nothing to show. */
  glyphsOf(grapheme: string, bold: boolean): readonly PlacedGlyph[]
  /** Width in em, from the fonts themselves; equals shared/lib/textWidth. */
  widthOf(text: string, bold: boolean): number
}

export function createFaceStack(bytes: Omit<FontBytes, 'subsetter'>): FaceStack {
  const emoji = openFace('NotoEmoji-Regular', bytes.emoji)
  const regular = [
    openFace('BIZUDPGothic-Regular', bytes.regular),
    openFace('NotoSansJP-Regular', bytes.fallbackRegular),
    emoji,
  ]
  const bold = [
    openFace('BIZUDPGothic-Bold', bytes.bold),
    openFace('NotoSansJP-Bold', bytes.fallbackBold),
    emoji,
  ]
  const known = {
    regular: new Map<string, readonly PlacedGlyph[]>(),
    bold: new Map<string, readonly PlacedGlyph[]>(),
  }

  function glyphsOf(grapheme: string, isBold: boolean): readonly PlacedGlyph[] {
    const cache = isBold ? known.bold : known.regular
    let placed = cache.get(grapheme)
    if (placed === undefined) {
      placed = clusterPieces(grapheme).map((piece) => placePiece(isBold ? bold : regular, piece))
      cache.set(grapheme, placed)
    }
    return placed
  }

  return {
    faces: [...regular, ...bold.slice(0, 2)],
    glyphsOf,
    widthOf(text, isBold) {
      let perMille = 0
      for (const grapheme of graphemes(text)) {
        for (const { face, glyph } of glyphsOf(grapheme, isBold)) perMille += face.metrics.advanceOf(glyph)
      }
      return perMille / 1000
    },
  }
}

function placePiece(faces: readonly Face[], { codePoint, selector, text }: ClusterPiece): PlacedGlyph {
  if (selector !== undefined) {
    for (const face of faces) {
      const glyph = face.cmap.variantOf(codePoint, selector)
      if (glyph !== undefined) return { face, glyph, text }
    }
  }
  for (const face of faces) {
    const glyph = face.cmap.glyphOf(codePoint)
    if (glyph !== 0) return { face, glyph, text, ...(selector === undefined ? {} : { usualShape: text }) }
  }
  const primary = faces[0]
  if (primary === undefined) throw new Error('A face stack needs at least one face')
  return { face: primary, glyph: primary.cmap.glyphOf(GETA.charCodeAt(0)), text: GETA, missing: text }
}
