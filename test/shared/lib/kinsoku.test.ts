import { describe, expect, it } from 'vitest'
import { areInseparable, isNoEnd, isNoStart, isWordSeam } from '../../../shared/lib/kinsoku'

describe('kinsoku', () => {
  it('lets no line start with closing marks, small kana or the long vowel', () => {
    for (const mark of '、。）」』！？ーっゃァ々…％') expect(isNoStart(mark), mark).toBe(true)
    for (const mark of '（「あ漢A1') expect(isNoStart(mark), mark).toBe(false)
  })

  it('lets no line end with opening brackets or a currency sign', () => {
    for (const mark of '（「『【¥') expect(isNoEnd(mark), mark).toBe(true)
    for (const mark of '）」。あ') expect(isNoEnd(mark), mark).toBe(false)
  })

  it('sees a mark through its variation selector', () => {
    expect(isNoStart('、\ufe00')).toBe(true)
    expect(isNoEnd('「\ufe00')).toBe(true)
  })

  it('keeps words, numbers and drawn-out signs together', () => {
    expect(areInseparable('a', 'b')).toBe(true)
    expect(areInseparable('1', '0')).toBe(true)
    expect(areInseparable('…', '…')).toBe(true)
    expect(areInseparable('—', '—')).toBe(true)
    expect(areInseparable('課', '題')).toBe(false)
    expect(areInseparable('A', '社')).toBe(false)
  })

  it('divides a long word after a hyphen between letters, but never a date', () => {
    expect(isWordSeam('e', '-', 'm')).toBe(true)
    expect(isWordSeam('6', '-', '1')).toBe(false)
    expect(isWordSeam('m', '/', 'p')).toBe(true)
  })
})
