// Pages in millimetres → the bytes of a PDF. The only place that makes a jsPDF document.
// Decides nothing about layout, and drops nothing: what no face can draw prints as 〓 and is reported.
import { jsPDF } from 'jspdf'
import type { PageDescription, PaperDescription } from '../../shared/documents/paper'
import { addOutline } from './addOutline'
import { attachFonts } from './attachFonts'
import { drawPrimitive } from './drawPrimitive'
import { fileId } from './fileId'
import { finishPdf } from './finishPdf'
import { createGlyphLedger } from './fonts/createGlyphLedger'
import type { PrintFonts } from './fonts/preparePrintFonts'
import { internalsOf } from './jsPdfInternals'
import { setMetadata } from './setMetadata'
import { createTagTree } from './tags/createTagTree'
import { markContent } from './tags/markContent'
import { writeTagTree } from './tags/writeTagTree'

/** A character that could not be printed as it is written. */
export interface CharacterNotice {
  readonly text: string
  /** 'U+0E01', for telling it apart on a screen that lacks it too. */
  readonly codePoints: string
  readonly count: number
}

export interface WrittenPdf {
  readonly bytes: Uint8Array
  /** Printed as 〓: no face has them. */
  readonly missing: readonly CharacterNotice[]
  /** Variants of kanji printed in the usual shape: no face has the one asked for. Copying gives the variant back. */
  readonly usualShapes: readonly CharacterNotice[]
}

/** The same paper, fonts and moment give the same bytes. A paper has at least one page. */
export function writePdf(paper: PaperDescription, fonts: PrintFonts, createdAt: Date): WrittenPdf {
  const [first] = paper.pages
  if (first === undefined) throw new Error('A paper needs at least one page')
  const doc = new jsPDF({
    unit: 'mm',
    format: [first.widthMm, first.heightMm],
    orientation: orientationOf(first),
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  })
  internalsOf(doc).__private__.setPdfVersion('1.7')
  doc.setFileId(fileId(JSON.stringify(paper, withoutParts) + createdAt.toISOString()))
  setMetadata(doc, paper, createdAt)
  const ledger = createGlyphLedger(fonts.stack)
  const drawCodes = attachFonts(doc, fonts, ledger)
  const tree = createTagTree()
  paper.pages.forEach((page, index) => {
    if (index > 0) doc.addPage([page.widthMm, page.heightMm], orientationOf(page))
    markContent(doc, tree, { number: index + 1, items: page.items }, (item) =>
      drawPrimitive({ doc, ledger, drawCodes }, item),
    )
  })
  writeTagTree(doc, tree, paper.pages.length)
  addOutline(doc, paper.pages)
  // Outline entries lead to the top of their page, which jsPDF reckons from the height of the current one.
  doc.setPage(tallestPage(paper.pages))
  return {
    bytes: finishPdf(doc.output()),
    missing: Array.from(ledger.missing, describeCharacter),
    usualShapes: Array.from(ledger.usualShapes, describeCharacter),
  }
}

/** Parts are told apart by ids, which differ between papers that read the same. */
function withoutParts(key: string, value: unknown): unknown {
  return key === 'part' ? undefined : value
}

function orientationOf(page: PageDescription): 'l' | 'p' {
  return page.widthMm > page.heightMm ? 'l' : 'p'
}

function tallestPage(pages: readonly PageDescription[]): number {
  const heights = pages.map((page) => page.heightMm)
  return heights.indexOf(Math.max(...heights)) + 1
}

function describeCharacter([text, count]: readonly [string, number]): CharacterNotice {
  const codePoints = Array.from(text, (part) => hexCodePoint(part.codePointAt(0) ?? 0)).join(' ')
  return { text, codePoints, count }
}

function hexCodePoint(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}
