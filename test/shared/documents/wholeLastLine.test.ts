import { describe, expect, it } from 'vitest'
import { wholeLastLine } from '../../../shared/documents/wholeLastLine'
import { wrapText } from '../../../shared/lib/wrapText'

const OPTIONS = { maxWidthEm: 30 }

describe('the last line of a paragraph', () => {
  it('takes letters from the lines before it when it would be a scrap', () => {
    const text = `${'仕事'.repeat(60)}です。`
    expect(wrapText(text, OPTIONS).at(-1)).toBe('です。')
    const lines = wholeLastLine(text, OPTIONS)
    expect(lines.at(-1)?.length).toBeGreaterThanOrEqual(4)
    expect(lines).toHaveLength(wrapText(text, OPTIONS).length)
    expect(lines.join('')).toBe(text)
  })

  it('stays as it is where that would take another line, and where it is long enough', () => {
    const [one, enough] = ['仕事です。', `${'仕事'.repeat(15)}割り込む`]
    for (const text of [one, enough]) expect(wholeLastLine(text, OPTIONS)).toEqual(wrapText(text, OPTIONS))
  })

  it('is left alone after a line that was ended by hand', () => {
    expect(wholeLastLine('一つ目の行\nはい', OPTIONS)).toEqual(['一つ目の行', 'はい'])
  })
})
