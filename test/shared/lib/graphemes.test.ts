import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemes } from '../../../shared/lib/graphemes'

describe('graphemes', () => {
  it('keeps what a reader calls one character whole', () => {
    expect(graphemes('か\u3099葛\u{e0100}ﾊﾞ👨\u200d👩\u200d👧🇯🇵𠮷')).toEqual([
      'か\u3099',
      '葛\u{e0100}',
      'ﾊﾞ',
      '👨\u200d👩\u200d👧',
      '🇯🇵',
      '𠮷',
    ])
  })

  it('cuts plain text the same with and without the short cut', () => {
    const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
    const plain = fc.string({ unit: fc.constantFrom(...'漢字かなカナ、。「」ABC012ｱｲﾝ①㈱→★…—　 ー々〻㍿\n') })
    fc.assert(
      fc.property(plain, (text) => {
        expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment))
      }),
    )
  })

  it('takes the short cut only through characters that never join', () => {
    const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
    const joined: string[] = []
    for (let code = 0x20; code < 0x10000; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const text = `か${String.fromCharCode(code)}か`
      if (graphemes(text).length !== [...segmenter.segment(text)].length) joined.push(code.toString(16))
    }
    expect(joined).toEqual([])
  })
})
