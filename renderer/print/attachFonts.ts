// Gives a jsPDF document our faces: each rides in the slot of a built-in font and is written by us at output, when the
// glyphs really used are known. Text goes in as codes, so no character passes through jsPDF's own encoding.
import type { jsPDF } from 'jspdf'
import type { GlyphLedger } from './fonts/createGlyphLedger'
import { embedFace } from './fonts/embedFace'
import type { Face } from './fonts/openFace'
import type { PrintFonts } from './fonts/preparePrintFonts'
import { internalsOf, type FontSlot } from './jsPdfInternals'
import { hex16 } from './pdfHex'

const SLOTS = [
  ['helvetica', 'normal'],
  ['helvetica', 'bold'],
  ['times', 'normal'],
  ['times', 'bold'],
  ['courier', 'normal'],
] as const

/** Draws codes with a face: x and baseline in the document's unit. */
export type DrawCodes = (face: Face, codes: readonly number[], x: number, baseline: number) => void

export function attachFonts(doc: jsPDF, { stack, subset }: PrintFonts, ledger: GlyphLedger): DrawCodes {
  const { internal } = internalsOf(doc)
  const slotOf = new Map<Face, (typeof SLOTS)[number]>()
  const faceOf = new Map<FontSlot, Face>()
  stack.faces.forEach((face, index) => {
    const slot = SLOTS[index]
    if (slot === undefined) throw new Error('More faces than font slots')
    const font = internal.getFont(slot[0], slot[1])
    // Any name jsPDF does not know: its own writers and encoders then leave the font alone.
    font.encoding = 'FaceStack'
    slotOf.set(face, slot)
    faceOf.set(font, face)
  })
  internal.events.subscribe('postProcessText', (event) => {
    event.mutex.isHex = true
  })
  internal.events.subscribe('putFont', (event) => {
    const face = faceOf.get(event.font)
    if (face !== undefined) embedFace(event, face, ledger.entriesOf(face), subset)
  })
  return (face, codes, x, baseline) => {
    const slot = slotOf.get(face)
    if (slot === undefined) throw new Error(`Unknown face ${face.name}`)
    doc.setFont(slot[0], slot[1])
    doc.text(codes.map(hex16).join(''), x, baseline)
  }
}
