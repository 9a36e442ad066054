import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../shared/lib/cleanText'

describe('cleanText', () => {
  it('leaves ordinary text as it is', () => {
    expect(cleanText('髙﨑𠮷𩸽 〜−— 葛󠄀飾区 😀\n二行目')).toBe('髙﨑𠮷𩸽 〜−— 葛󠄀飾区 😀\n二行目')
  })

  it('turns tabs and hard spaces into spaces and every line end into one', () => {
    expect(cleanText('a\tb\u00a0c\r\nd\re\u2028f\u0085g')).toBe('a  b c\nd\ne\nf\ng')
  })

  it('takes out control characters, zero-width marks and direction overrides, and nothing beside them', () => {
    expect(cleanText('前\u0000\u0007\u001b\u007f\u200b\u00ad\ufeff\u202e\u2066後')).toBe('前後')
  })

  it('keeps the joiner that holds an emoji family together', () => {
    expect(cleanText('👨\u200d👩\u200d👧')).toBe('👨\u200d👩\u200d👧')
  })

  it('never swaps a compatibility kanji for another', () => {
    expect(cleanText('\ufa19\u0007')).toBe('\ufa19')
  })

  it('shows half a surrogate pair as the replacement character', () => {
    expect(cleanText('a\ud842b')).toBe('a\ufffdb')
    expect(cleanText('\udfb7')).toBe('\ufffd')
  })
})
