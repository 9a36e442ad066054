import { describe, expect, it } from 'vitest'
import { glyphWidth } from '../../../shared/lib/glyphWidth'

describe('glyphWidth', () => {
  it('knows that BIZ UDPGothic is proportional', () => {
    expect(glyphWidth('漢')).toBe(1)
    expect(glyphWidth('あ')).toBe(0.98)
    expect(glyphWidth('ｱ')).toBe(0.5)
    expect(glyphWidth(' ')).toBeLessThan(0.5)
  })

  it('tells bold from regular', () => {
    expect(glyphWidth('ア', true)).not.toBe(glyphWidth('ア', false))
  })

  it('gives the width of the face that draws a rare kanji or an emoji', () => {
    expect(glyphWidth('𠮷')).toBe(1)
    expect(glyphWidth('😀')).toBe(1.27)
  })

  it('gives a character no face has the width of the 〓 printed for it', () => {
    expect(glyphWidth('ไ')).toBe(glyphWidth('〓'))
  })

  it('gives a variant the width of its kanji and a stray joiner none', () => {
    expect(glyphWidth('葛\u{e0100}')).toBe(1)
    expect(glyphWidth('\u200d')).toBe(0)
  })
})
