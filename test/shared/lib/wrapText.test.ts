import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemes } from '../../../shared/lib/graphemes'
import { isNoEnd, isNoStart } from '../../../shared/lib/kinsoku'
import { textWidth } from '../../../shared/lib/textWidth'
import { wrapText } from '../../../shared/lib/wrapText'

const UNITS = [
  ...'漢字課題現場あいうっゃーカナ、。「」（）！？…—々％ 　ABCabc019.,-/',
  ...['か\u3099', '葛\u{e0100}', '😀', '👨\u200d👧', '𠮷', 'ﾊﾞ', '\n', '12月', 'Co., Ltd.', 'している'],
]
const text = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60 })
const options = fc.record({
  maxWidthEm: fc.double({ min: 1.5, max: 14, noNaN: true }),
  bold: fc.boolean(),
  phrases: fc.boolean(),
})
const withoutSpaces = (line: string) => line.replace(/[ \u3000\n]/g, '')

describe('wrapText', () => {
  it('loses nothing but the spaces at its breaks', () => {
    fc.assert(
      fc.property(text, options, (input, how) => {
        expect(withoutSpaces(wrapText(input, how).join('\n'))).toBe(withoutSpaces(input))
      }),
      { numRuns: 500 },
    )
  })

  it('makes no line wider than asked unless it is one single character', () => {
    fc.assert(
      fc.property(text, options, (input, how) => {
        for (const line of wrapText(input, how)) {
          const fits = textWidth(line, how.bold) <= how.maxWidthEm + 1e-5
          expect(fits || graphemes(line).length === 1, line).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('starts no line with a closing mark and ends none with an opening one, unless the line before left no choice', () => {
    fc.assert(
      fc.property(text, options, (input, how) => {
        for (const paragraph of input.split('\n')) {
          const lines = wrapText(paragraph, how)
          lines.slice(1).forEach((line, index) => {
            const before = graphemes(lines[index] ?? '')
            const isBroken = isNoStart(graphemes(line)[0] ?? '') || isNoEnd(before.at(-1) ?? '')
            if (isBroken) expect(hasLegalBreak(before), `${lines[index]}|${line}`).toBe(false)
          })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps counted numbers, words and drawn-out signs whole where they fit', () => {
    expect(wrapText('期限は2026年12月25日', { maxWidthEm: 6 }).join('|')).toMatch(/12月/)
    expect(wrapText('株式会社ABC Manufacturing', { maxWidthEm: 9 })).toContain('Manufacturing')
    expect(wrapText('そして……終わる', { maxWidthEm: 4 }).some((line) => line.includes('……'))).toBe(true)
  })

  it('breaks a word wider than the line between characters', () => {
    const lines = wrapText('Supercalifragilisticexpialidocious', { maxWidthEm: 5 })
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe('Supercalifragilisticexpialidocious')
  })

  it('breaks a card at the ends of phrases, and body text where the line is full', () => {
    const words = '若手が三年以内に離職してしまう'
    expect(wrapText(words, { maxWidthEm: 10, phrases: true })).toEqual(['若手が三年以内に', '離職してしまう'])
    expect(wrapText(words, { maxWidthEm: 10 })[0]).toBe('若手が三年以内に離職')
  })

  it('keeps the line breaks people typed, empty lines too', () => {
    expect(wrapText('一\n\n二', { maxWidthEm: 10 })).toEqual(['一', '', '二'])
    expect(wrapText('', { maxWidthEm: 10 })).toEqual([''])
  })

  it('gives the same lines every time, remembered or not', () => {
    const long = '現場の負荷が高まっている。'.repeat(60)
    expect(wrapText(long, { maxWidthEm: 9 })).toEqual(wrapText(long, { maxWidthEm: 9 }))
    expect(wrapText('現場の負荷', { maxWidthEm: 3 })).toEqual(wrapText('現場の負荷', { maxWidthEm: 3 }))
    expect(wrapText('現場の負荷', { maxWidthEm: 3 })).not.toEqual(wrapText('現場の負荷', { maxWidthEm: 4 }))
  })
})

/** Is there a place inside the line, before its last character, where a break would have obeyed the rules? */
/** Spaces hang at the end of a line: what ends it is the character before them. */
function hasLegalBreak(line: readonly string[]): boolean {
  const isSpace = (part: string): boolean => part === ' ' || part === '\u3000'
  return line.some((part, index) => {
    const before =
      line
        .slice(0, index)
        .filter((earlier) => !isSpace(earlier))
        .at(-1) ??
      line[0] ??
      ''
    return index > 0 && !isSpace(part) && !isNoStart(part) && !isNoEnd(before)
  })
}

describe('a card', () => {
  it('leaves no scrap of a phrase alone on its last line', () => {
    for (const text of ['まだ何も決まっていない', '募集をしても応募がない', '時間が取られている']) {
      for (const maxWidthEm of [6, 8, 9, 10]) {
        const lines = wrapText(text, { maxWidthEm, phrases: true })
        expect(lines.join('')).toBe(text)
        if (lines.length > 1) expect([...(lines.at(-1) ?? '')].length, lines.join('／')).toBeGreaterThan(1)
      }
    }
  })

  it('does not begin a line with the last scrap of a phrase', () => {
    const lines = wrapText('手順書が更新されないまま、人によってやり方が違う', {
      maxWidthEm: 10.9,
      phrases: true,
    })
    expect(lines.slice(0, 2)).toEqual(['手順書が', '更新されないまま、人に'])
  })
})
