import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeText } from '../../../renderer/ui/mergeText'

describe('mergeText', () => {
  it('takes over what came from elsewhere when nothing was typed here', () => {
    expect(mergeText('受注', '受注', '受注はある').text).toBe('受注はある')
  })

  it('keeps what was typed here when nothing came', () => {
    expect(mergeText('受注', '受注はある', '受注').text).toBe('受注はある')
  })

  it('joins a beginning written there with an end written here', () => {
    const merged = mergeText('在庫の数字', '在庫の数字が違う', '営業の在庫の数字')
    expect(merged.text).toBe('営業の在庫の数字が違う')
    expect(merged.mapCaret(8)).toBe(11)
  })

  it('leaves the caret where it is when the other writes behind it', () => {
    const merged = mergeText('在庫', '受注と在庫', '在庫の数字')
    expect(merged.text).toBe('受注と在庫の数字')
    expect(merged.mapCaret(3)).toBe(3)
  })

  it('keeps both insertions when both wrote over the same word', () => {
    const { text } = mergeText('在庫が違う', '製品が違う', '部品が違う')
    expect(text).toContain('製')
    expect(text).toContain('部')
    expect(text.endsWith('が違う')).toBe(true)
  })

  it('does not double what both typed alike', () => {
    expect(mergeText('なぜ', 'なぜか', 'なぜか').text).toBe('なぜか')
  })

  it('never cuts a rare kanji in half', () => {
    expect(mergeText('𠮷', '𠮷野', '𠮟').text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
    expect(mergeText('𠮷', '𠮷', '𠮟').text).toBe('𠮟')
  })

  it('keeps every letter typed on either side, wherever it was typed', () => {
    const insertion = fc.tuple(fc.nat(20), fc.constantFrom('A', 'B'))
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20, unit: fc.constantFrom('x', 'y') }),
        insertion,
        insertion,
        (base, ours, theirs) => {
          const insert = ([at, letter]: readonly [number, string]) =>
            base.slice(0, at) + letter + base.slice(at)
          const { text } = mergeText(base, insert(ours), insert(theirs))
          const isAlike = insert(ours) === insert(theirs)
          expect(text.length).toBe(base.length + (isAlike ? 1 : 2))
        },
      ),
    )
  })

  it('always puts the caret inside the text', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(word, word, word, fc.nat(8), (base, local, remote, at) => {
        const { text, mapCaret } = mergeText(base, local, remote)
        const caret = mapCaret(Math.min(at, local.length))
        expect(caret).toBeGreaterThanOrEqual(0)
        expect(caret).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
