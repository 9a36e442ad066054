import { describe, expect, it } from 'vitest'
import { printFonts } from '../../../print/printFonts'

const { stack } = await printFonts()
const facesOf = (grapheme: string, bold = false) =>
  stack.glyphsOf(grapheme, bold).map(({ face }) => face.name)

describe('createFaceStack', () => {
  it('draws with BIZ UDPGothic first, Noto Sans JP for 𠮷, Noto Emoji for emoji', () => {
    expect(facesOf('髙')).toEqual(['BIZUDPGothic-Regular'])
    expect(facesOf('𠮷')).toEqual(['NotoSansJP-Regular'])
    expect(facesOf('😀')).toEqual(['NotoEmoji-Regular'])
  })

  it('draws bold with real bold faces', () => {
    expect(facesOf('髙', true)).toEqual(['BIZUDPGothic-Bold'])
    expect(facesOf('𠮷', true)).toEqual(['NotoSansJP-Bold'])
  })

  it('marks what no face has and draws 〓', () => {
    const [placed] = stack.glyphsOf('ไ', false)
    const [geta] = stack.glyphsOf('〓', false)
    expect(placed).toMatchObject({ missing: 'ไ', text: '〓', glyph: geta?.glyph })
    expect(geta?.missing).toBeUndefined()
  })

  it('gives nothing for a stray joiner', () => {
    expect(stack.glyphsOf('\u200d', false)).toEqual([])
  })
})
