// What the fonts cannot do for a paper, known before the PDF is written: characters that print as 〓, and variants of
// kanji that print in their usual shape.
import type { PaperDescription } from '../../shared/documents/paper'
import { graphemes } from '../../shared/lib/graphemes'
import type { FaceStack } from './fonts/createFaceStack'

export interface MissingShapes {
  readonly missing: readonly string[]
  readonly usualShapes: readonly string[]
}

export function findMissing({ pages }: PaperDescription, stack: FaceStack): MissingShapes {
  const missing = new Set<string>()
  const usualShapes = new Set<string>()
  const texts = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item] : [])))
  const written = new Map<string, boolean>()
  for (const { text, bold = false } of texts)
    for (const grapheme of graphemes(text)) written.set(`${bold ? 'b' : 'r'}${grapheme}`, bold)
  for (const [key, bold] of written)
    for (const glyph of stack.glyphsOf(key.slice(1), bold)) {
      if (glyph.missing !== undefined) missing.add(glyph.missing)
      if (glyph.usualShape !== undefined) usualShapes.add(glyph.usualShape)
    }
  return { missing: [...missing], usualShapes: [...usualShapes] }
}
