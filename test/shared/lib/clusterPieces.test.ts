import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterPieces } from '../../../shared/lib/clusterPieces'
import { graphemes } from '../../../shared/lib/graphemes'

describe('clusterPieces', () => {
  it('draws a decomposed か+voiced mark as one が and remembers how it was typed', () => {
    expect(clusterPieces('か\u3099')).toEqual([{ codePoint: 0x304c, text: 'か\u3099' }])
  })

  it('asks for the variant of a kanji, and for nothing when the selector only asks for emoji style', () => {
    expect(clusterPieces('葛\u{e0100}')).toEqual([
      { codePoint: 0x845b, selector: 0xe0100, text: '葛\u{e0100}' },
    ])
    expect(clusterPieces('❤\ufe0f')).toEqual([{ codePoint: 0x2764, text: '❤\ufe0f' }])
  })

  it('takes a family apart into its members and leaves skin tones undrawn', () => {
    expect(clusterPieces('👨\u200d👧').map(({ codePoint }) => codePoint)).toEqual([0x1f468, 0x1f467])
    expect(clusterPieces('👍🏽')).toEqual([{ codePoint: 0x1f44d, text: '👍🏽' }])
  })

  it('never changes a compatibility kanji that stands alone', () => {
    expect(clusterPieces('\ufa19')).toEqual([{ codePoint: 0xfa19, text: '\ufa19' }])
  })

  it('loses no text whatever comes', () => {
    const unit = fc.constantFrom(
      ...['か', '\u3099', '葛', '\u{e0100}', '👨', '\u200d', '🏽', '\ufe0f', 'a', '\u0301', '🇯', '𠮷'],
    )
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const grapheme of graphemes(text)) {
          const pieces = clusterPieces(grapheme)
          if (pieces.length > 0) expect(pieces.map((piece) => piece.text).join('')).toBe(grapheme)
        }
      }),
    )
  })
})
