import { describe, expect, it } from 'vitest'
import { glyphWidth } from '../../../shared/lib/glyphWidth'
import { textWidth } from '../../../shared/lib/textWidth'

describe('textWidth', () => {
  it('adds up the characters of a line', () => {
    expect(textWidth('氷山の図')).toBeCloseTo(3 + glyphWidth('の'), 9)
    expect(textWidth('')).toBe(0)
  })

  it('measures bold as bold', () => {
    expect(textWidth('アイ', true)).toBeCloseTo(glyphWidth('ア', true) + glyphWidth('イ', true), 9)
  })
})
