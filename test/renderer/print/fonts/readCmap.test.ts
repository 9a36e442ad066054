import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../../../build/print/nodeFonts'
import { readCmap } from '../../../../renderer/print/fonts/readCmap'
import { readSfnt } from '../../../../renderer/print/fonts/readSfnt'

const { regular } = nodeFonts()

describe('readCmap', () => {
  it('finds the same glyph by format 4 as by format 12 for every character both know', () => {
    const full = readCmap(readSfnt(regular))
    const basic = readCmap(readSfnt(withoutFormat12(regular)))
    const differing: number[] = []
    for (let codePoint = 0; codePoint < 0xffff; codePoint += 1) {
      if (full.glyphOf(codePoint) !== basic.glyphOf(codePoint)) differing.push(codePoint)
    }
    expect(differing).toEqual([])
    expect(full.glyphOf(0x29e3d)).toBeGreaterThan(0)
    expect(basic.glyphOf(0x29e3d)).toBe(0)
  })

  it('tells the variant of a kanji from its usual shape', () => {
    const { glyphOf, variantOf } = readCmap(readSfnt(regular))
    expect(variantOf(0x845b, 0xe0100)).toBeGreaterThan(0)
    expect(variantOf(0x845b, 0xe0100)).not.toBe(glyphOf(0x845b))
  })

  it('knows sequences that ask for the usual shape', () => {
    const { glyphOf, variantOf } = readCmap(readSfnt(regular))
    expect(variantOf(0x4e9c, 0xe0100)).toBe(glyphOf(0x4e9c))
  })

  it('does not know a sequence nobody registered', () => {
    const { variantOf } = readCmap(readSfnt(regular))
    expect(variantOf(0x3042, 0xe0110)).toBeUndefined()
    expect(variantOf(0x845b, 0xe01ef)).toBeUndefined()
  })

  it('lists its characters once each', () => {
    const codePoints = [...readCmap(readSfnt(regular)).codePoints()]
    expect(codePoints.length).toBeGreaterThan(11_000)
    expect(new Set(codePoints).size).toBe(codePoints.length)
  })
})

/** The same font with the number of its format 12 subtables changed to one nobody reads. */
function withoutFormat12(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  const { view, offsetOf } = readSfnt(copy)
  const start = offsetOf('cmap')
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const subtable = start + view.getUint32(start + 4 + index * 8 + 4)
    if (view.getUint16(subtable) === 12) view.setUint16(subtable, 99)
  }
  return copy
}
