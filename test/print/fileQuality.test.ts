// The PDF as a file: sound, small, reproducible, with its title, outline and links, and with nothing that acts by itself.
import { describe, expect, it } from 'vitest'
import { writePdf } from '../../renderer/print/writePdf'
import type { PaperDescription } from '../../shared/documents/paper'
import { paperOf } from './paperOf'
import { printFonts } from './printFonts'
import { readPdf } from './readPdf'

const MOMENT = new Date('2026-11-21T03:00:00Z')
const LINES = ['氷山マップ 髙﨑𠮷 😀', '表課題']
const [A4] = paperOf(LINES).pages
const TITLE = '氷山マップ「見本」(A) \\ 𠮷'

const PAPER: PaperDescription = {
  title: TITLE,
  subject: '課題の地図',
  author: '山田（支援）',
  keywords: ['氷山', '取組課題'],
  language: 'ja',
  pages: [
    {
      ...(A4 ?? { items: [] }),
      widthMm: 420,
      heightMm: 297,
      outline: [
        { title: '氷山「上」', level: 0 },
        { title: '枝（一）', level: 1 },
      ],
    },
    {
      widthMm: 210,
      heightMm: 297,
      items: [
        ...(paperOf(['太字'], { bold: true }).pages[0]?.items ?? []),
        { kind: 'link', xMm: 10, yMm: 10, widthMm: 20, heightMm: 5, target: { page: 1 } },
        {
          kind: 'link',
          xMm: 10,
          yMm: 20,
          widthMm: 20,
          heightMm: 5,
          target: { url: 'https://example.com/案内' },
        },
        {
          kind: 'rect',
          xMm: 10,
          yMm: 40,
          widthMm: 50,
          heightMm: 20,
          radiusMm: 2,
          fill: '#fff4c2',
          stroke: { colour: '#c48a14', widthMm: 0.3, dashMm: [1, 1] },
        },
        {
          kind: 'path',
          steps: [['M', 10, 70], ['C', 20, 70, 20, 80, 30, 80], ['L', 40, 80], ['Z']],
          stroke: { colour: '#687584', widthMm: 0.4, round: true },
        },
      ],
      outline: [{ title: 'まとめ', level: 0 }],
    },
  ],
}

async function write(paper = PAPER, moment = MOMENT) {
  return writePdf(paper, await printFonts(), moment).bytes
}

describe('the PDF file', () => {
  it('shades without a step, and says the same shade once for all its areas and pages', async () => {
    const shade = { topMm: 30, bottomMm: 90, from: '#d6e9f1', to: '#93bdd1' } as const
    const steps = [['M', 10, 30], ['L', 80, 30], ['L', 80, 90], ['Z']] as const
    const area = { kind: 'path', steps, fill: shade } as const
    const pages = [0, 1].map(() => ({ widthMm: 210, heightMm: 297, items: [area, area] }))
    const { source, faults } = readPdf(await write({ ...PAPER, pages }))
    expect(source.match(/\/ShadingType 2\b/gu)).toHaveLength(1)
    expect(source.match(/^\/Sh1 sh$/gmu)).toHaveLength(4)
    expect(faults).toBe('')
  })

  it('is sound to qpdf', async () => {
    expect(readPdf(await write()).faults).toBe('')
  })

  it('embeds only subsets of its faces, each with a way back to Unicode', async () => {
    const { fonts } = readPdf(await write())
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'BIZUDPGothic-Bold',
      'BIZUDPGothic-Regular',
      'NotoEmoji-Regular',
      'NotoSansJP-Regular',
    ])
    for (const font of fonts) expect(font).toMatchObject({ embedded: true, subset: true, unicode: true })
  })

  it('is the same file for the same paper and moment, and another for another moment', async () => {
    const first = await write()
    expect(Buffer.compare(await write(), first)).toBe(0)
    expect(Buffer.compare(await write(PAPER, new Date('2026-11-21T03:00:01Z')), first)).not.toBe(0)
  })

  it('stays small: a page of text with its fonts is under 80 KB', async () => {
    const line =
      '本ワークショップでは、出来事・構造・前提の層で課題を整理し、参加者全員で取組課題を選びました。'
    expect(
      (await write(paperOf(Array.from({ length: 35 }, (_, index) => `${index}${line}`)))).byteLength,
    ).toBeLessThan(80_000)
  })

  it('carries title, subject, author, keywords and the moment', async () => {
    const { info } = readPdf(await write())
    expect(info).toContain(`Title:           ${TITLE}\n`)
    expect(info).toContain('Subject:         課題の地図\n')
    expect(info).toContain('Author:          山田（支援）\n')
    expect(info).toContain('Keywords:        氷山, 取組課題\n')
    expect(info).toContain('Creator:         Banso Board\n')
    expect(info).toMatch(/PDF version: +1\.7/)
  })

  it('says its language, shows its title, and does nothing when opened', async () => {
    const { source, info } = readPdf(await write())
    expect(source).toContain('/Lang (ja)')
    expect(source).toContain('/DisplayDocTitle true')
    expect(source).not.toContain('/OpenAction')
    expect(source).not.toContain('/JavaScript')
    expect(info).toMatch(/JavaScript: +no/)
  })

  it('has a nested outline whose titles keep their brackets', async () => {
    expect(readPdf(await write()).outline).toEqual([
      { title: '氷山「上」', page: 1, kids: [{ title: '枝（一）', page: 1, kids: [] }] },
      { title: 'まとめ', page: 2, kids: [] },
    ])
  })

  it('leads to pages and addresses', async () => {
    const { source } = readPdf(await write())
    expect(source).toContain('/URI (https://example.com/%E6%A1%88%E5%86%85)')
    expect(source.match(/\/Subtype \/Link/g)).toHaveLength(2)
  })

  it('keeps the size of each page', async () => {
    const { source } = readPdf(await write())
    const boxes = Array.from(
      source.matchAll(/\/MediaBox \[\s+0\s+0\s+([\d.]+)\s+([\d.]+)/g),
      ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
    )
    expect(boxes).toEqual([
      [1191, 842],
      [595, 842],
    ])
  })

  it('refuses a paper without pages', async () => {
    await expect(write({ ...PAPER, pages: [] })).rejects.toThrow('at least one page')
  })
})
