// The glyphs one document uses, and the code each got in the file. A code is a glyph AND the text it stands for, so two
// characters that share a drawing (﨑 and its base, or か+U+3099 and が) still copy and search as what was written.
import { cleanText } from '../../../shared/lib/cleanText'
import { graphemes } from '../../../shared/lib/graphemes'
import type { FaceStack, PlacedGlyph } from './createFaceStack'
import type { Face } from './openFace'

export interface LedgerEntry {
  readonly glyph: number
  readonly text: string
}

/** A stretch of text drawn by one face. */
export interface GlyphRun {
  readonly face: Face
  readonly codes: readonly number[]
  /** Where it starts, in em from the start of the text. */
  readonly offsetEm: number
}

export interface GlyphLedger {
  /** One line of text → runs; records what it uses and what is missing. */
  runsOf(text: string, bold: boolean): readonly GlyphRun[]
  /** Entries of a face; the code of an entry is its index + 1 (0 stays .notdef). */
  entriesOf(face: Face): readonly LedgerEntry[]
  /** Text no face could draw → how often. */
  readonly missing: ReadonlyMap<string, number>
  /** Variants drawn in their usual shape → how often. */
  readonly usualShapes: ReadonlyMap<string, number>
}

interface FaceUse {
  readonly codes: Map<string, number>
  readonly entries: LedgerEntry[]
}

export function createGlyphLedger(stack: FaceStack): GlyphLedger {
  const uses = new Map<Face, FaceUse>()
  const missing = new Map<string, number>()
  const usualShapes = new Map<string, number>()

  function codeOf({ face, glyph, text }: PlacedGlyph): number {
    let use = uses.get(face)
    if (use === undefined) uses.set(face, (use = { codes: new Map(), entries: [] }))
    const key = `${glyph} ${text}`
    let code = use.codes.get(key)
    if (code === undefined) {
      use.entries.push({ glyph, text })
      use.codes.set(key, (code = use.entries.length))
    }
    return code
  }

  function runsOf(text: string, bold: boolean): readonly GlyphRun[] {
    const runs: { face: Face; codes: number[]; offsetEm: number }[] = []
    let perMille = 0
    for (const grapheme of graphemes(cleanText(text).replaceAll('\n', ' '))) {
      for (const placed of stack.glyphsOf(grapheme, bold)) {
        count(missing, placed.missing)
        count(usualShapes, placed.usualShape)
        let run = runs.at(-1)
        if (run?.face !== placed.face)
          runs.push((run = { face: placed.face, codes: [], offsetEm: perMille / 1000 }))
        run.codes.push(codeOf(placed))
        perMille += placed.face.metrics.advanceOf(placed.glyph)
      }
    }
    return runs
  }

  return { runsOf, entriesOf: (face) => uses.get(face)?.entries ?? [], missing, usualShapes }
}

function count(counts: Map<string, number>, text: string | undefined): void {
  if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
}
