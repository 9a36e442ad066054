// What a reader copies out of the PDF is what was written: no name loses a character on paper.
import { describe, expect, it } from 'vitest'
import { writePdf } from '../../renderer/print/writePdf'
import { paperOf } from './paperOf'
import { printFonts } from './printFonts'
import { readPdf } from './readPdf'

const MOMENT = new Date('2026-11-21T03:00:00Z')
const NAMES = '髙﨑𠮷𩸽①②㈱ﾊﾝｶｸ 〜−— 葛󠄀飾区 😀'

async function print(lines: readonly string[], style = { bold: false }) {
  const written = writePdf(paperOf(lines, style), await printFonts(), MOMENT)
  return { ...written, ...readPdf(written.bytes) }
}

describe('text on paper', () => {
  it('gives rare names, half-width kana, variants and emoji back unchanged, regular and bold', async () => {
    expect((await print([NAMES])).text).toBe(`${NAMES}\n\f`)
    expect((await print([NAMES], { bold: true })).text).toBe(`${NAMES}\n\f`)
  })

  it('keeps a tab from cutting the rest of the line and leaves control characters out', async () => {
    const { text, missing } = await print(['前\t後\u0007の\u001b文字\u200bも残る'])
    expect(text.replace(/\s/g, '')).toBe('前後の文字も残る')
    expect(missing).toEqual([])
  })

  it('[P3] prints 〓 for a character no face has, and reports which and how often', async () => {
    const { text, missing } = await print(['社名はไทยไです'])
    expect(text).toBe('社名は〓〓〓〓です\n\f')
    expect(missing).toEqual([
      { text: 'ไ', codePoints: 'U+0E44', count: 2 },
      { text: 'ท', codePoints: 'U+0E17', count: 1 },
      { text: 'ย', codePoints: 'U+0E22', count: 1 },
    ])
  })

  it('reports a kanji variant no face has, prints the usual shape and keeps the variant in the text', async () => {
    const { text, missing, usualShapes } = await print(['渡邊\u{e0105}'])
    expect(text).toBe('渡邊\u{e0105}\n\f')
    expect(missing).toEqual([])
    expect(usualShapes).toEqual([{ text: '邊\u{e0105}', codePoints: 'U+908A U+E0105', count: 1 }])
    expect((await print([NAMES])).usualShapes).toEqual([])
  })

  it('keeps a combining voiced mark as it was typed', async () => {
    expect((await print(['か\u3099き\u3099と が、か\u309a、ﾊﾞﾋﾟ'])).text).toBe(
      'か\u3099き\u3099と が、か\u309a、ﾊﾞﾋﾟ\n\f',
    )
  })

  it('keeps compatibility kanji apart from the kanji they resemble', async () => {
    expect((await print(['\ufa19\u795e \ufa11\u5d0e \uf9dc\u9686'])).text).toBe(
      '\ufa19\u795e \ufa11\u5d0e \uf9dc\u9686\n\f',
    )
  })

  it('keeps joined and coloured emoji whole when copied', async () => {
    const emoji = '👨\u200d👩\u200d👧 👍🏽 ❤\ufe0f 🇯🇵'
    expect((await print([`笑顔 ${emoji} です`])).text).toBe(`笑顔 ${emoji} です\n\f`)
  })

  it('gives every kanji of JIS X 0208 back and misses none', async () => {
    const kanji = jisKanji()
    expect(kanji.length).toBe(6355)
    const lines = chunks(kanji, 45).map((line) => line.join(''))
    const pages = chunks(lines, 36).flatMap((page) => paperOf(page).pages)
    const { bytes, missing } = writePdf({ ...paperOf([]), pages }, await printFonts(), MOMENT)
    expect(missing).toEqual([])
    const copied = new Set(readPdf(bytes).text)
    expect(kanji.filter((character) => !copied.has(character))).toEqual([])
  })
})

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, index * size + size),
  )
}

/** Rows 16–84 of JIS X 0208, through the platform's own EUC-JP decoder. */
function jisKanji(): readonly string[] {
  const decoder = new TextDecoder('euc-jp')
  const kanji: string[] = []
  for (let row = 16; row <= 84; row += 1) {
    for (let cell = 1; cell <= 94; cell += 1) {
      const character = decoder.decode(new Uint8Array([row + 0xa0, cell + 0xa0]))
      if (/^\p{Script=Han}$/u.test(character)) kanji.push(character)
    }
  }
  return kanji
}
