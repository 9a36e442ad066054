// Screen and paper agree on every width: the generated table against the fonts themselves.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../build/print/nodeFonts'
import { packWidths } from '../../build/print/packWidths'
import { textWidth } from '../../shared/lib/textWidth'
import { printFonts } from './printFonts'

describe('the width table', () => {
  it('is the one the font packages give today', () => {
    const committed = readFileSync(new URL('../../shared/lib/widthTable.ts', import.meta.url), 'utf8')
    expect(packWidths(nodeFonts())).toBe(committed)
  })

  it('knows the same width as the face stack for every character of the three faces', async () => {
    const { stack } = await printFonts()
    const differing: string[] = []
    for (const bold of [false, true]) {
      for (const face of stack.faces) {
        for (const codePoint of face.cmap.codePoints()) {
          if (codePoint < 0x20 || (codePoint >= 0xd800 && codePoint <= 0xdfff)) continue
          const character = String.fromCodePoint(codePoint)
          if (Math.abs(textWidth(character, bold) - stack.widthOf(character, bold)) > 1e-9)
            differing.push(character)
        }
      }
    }
    expect(differing).toEqual([])
  })

  it('agrees on clusters: variants, voiced marks, emoji families, missing characters', async () => {
    const { stack } = await printFonts()
    for (const text of [
      '葛󠄀飾区',
      '辻󠄀',
      'か\u3099か\u309aﾊﾞ',
      '👨\u200d👩\u200d👧👍🏽❤\ufe0f',
      '1\ufe0f\u20e3🇯🇵',
      'ไทย',
      'e\u0301 x\u0302',
      '\u200d',
    ]) {
      expect(textWidth(text), text).toBeCloseTo(stack.widthOf(text, false), 9)
      expect(textWidth(text, true), text).toBeCloseTo(stack.widthOf(text, true), 9)
    }
  })
})
