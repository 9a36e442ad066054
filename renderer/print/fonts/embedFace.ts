// Writes one face into the PDF: the subset, widths, and the way back from codes to real Unicode text.
// jsPDF's own writer is not used: it copies whole tables and cuts every character to 16 bits.
import { hex16, utf16Hex } from '../pdfHex'
import type { PutFontEvent } from '../jsPdfInternals'
import type { LedgerEntry } from './createGlyphLedger'
import type { Subset } from './createSubsetter'
import type { Face } from './openFace'
import { latin1 } from '../latin1'

const CMAP_BLOCK = 100

/** Leaves the font's object number on `event.font`, as jsPDF expects of a putFont handler. */
export function embedFace(
  event: PutFontEvent,
  face: Face,
  entries: readonly LedgerEntry[],
  subset: Subset,
): void {
  const { font, out, newObject } = event
  const glyphs = [...new Set(entries.map(({ glyph }) => glyph))].sort((a, b) => a - b)
  const name = `${subsetTag(entries)}+${face.name}`
  const file = putStream(event, latin1(subset(face.bytes, glyphs)))
  const toUnicode = putStream(event, toUnicodeCmap(entries))
  const codeToGlyph = putStream(
    event,
    entries.reduce((map, { glyph }) => map + twoBytes(glyph), twoBytes(0)),
  )
  const descriptor = putObject(event, describe(face, name, file))
  const widths = entries.map(({ glyph }) => face.metrics.advanceOf(glyph)).join(' ')
  const descendant = putObject(
    event,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
      `/FontDescriptor ${descriptor} 0 R /CIDToGIDMap ${codeToGlyph} 0 R /DW 1000 /W [1 [${widths}]] >>`,
  )
  font.objectNumber = newObject()
  out(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/ToUnicode ${toUnicode} 0 R /DescendantFonts [${descendant} 0 R] >>`,
  )
  out('endobj')
  font.isAlreadyPutted = true
}

function putStream({ out, newObject, putStream: put }: PutFontEvent, data: string): number {
  const number = newObject()
  put({ data, addLength1: true })
  out('endobj')
  return number
}

function putObject({ out, newObject }: PutFontEvent, content: string): number {
  const number = newObject()
  out(content)
  out('endobj')
  return number
}

function describe({ metrics, isBold }: Face, name: string, file: number): string {
  const symbolic = 4
  return (
    `<< /Type /FontDescriptor /FontName /${name} /FontFile2 ${file} 0 R /Flags ${symbolic} ` +
    `/FontBBox [${metrics.boundingBox.join(' ')}] /ItalicAngle 0 /StemV ${isBold ? 140 : 80} ` +
    `/Ascent ${metrics.ascender} /Descent ${metrics.descender} /CapHeight ${metrics.capHeight} >>`
  )
}

function toUnicodeCmap(entries: readonly LedgerEntry[]): string {
  const lines = entries.map(({ text }, index) => `<${hex16(index + 1)}><${utf16Hex(text)}>`)
  const blocks: string[] = []
  for (let start = 0; start < lines.length; start += CMAP_BLOCK) {
    const block = lines.slice(start, start + CMAP_BLOCK)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000><FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

/** Six letters that differ between subsets, as PDF asks; made from the content, so equal documents are equal files. */
function subsetTag(entries: readonly LedgerEntry[]): string {
  let hash = 7
  for (const { glyph } of entries) hash = (Math.imul(hash, 31) + glyph) >>> 0
  let tag = ''
  for (let letter = 0; letter < 6; letter += 1) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}

function twoBytes(value: number): string {
  return String.fromCharCode(value >> 8, value & 0xff)
}
