// The papers as somebody hears them: with a screen reader, which follows the tags and not the ink.
import { describe, expect, it } from 'vitest'
import { assemblePaper } from '../../renderer/print/assemblePaper'
import { writePdf } from '../../renderer/print/writePdf'
import type { PaperDocument } from '../../shared/documents/paperDocument'
import { snapshotOf } from '../shared/layout/sheetFixture'
import { printFonts } from './printFonts'
import { readPdf, type HeardPart } from './readPdf'

const TEXTS = ['受注はあるのに、供給が追いつかない日が続いている。'.repeat(3), '営業と製造で在庫の数字が違う']

async function hear(
  document: PaperDocument,
  layer: 'shared' | 'internal' = 'shared',
): Promise<readonly HeardPart[]> {
  const snapshot = snapshotOf(TEXTS.map((text, depth) => '\t'.repeat(depth) + text).join('\n'))
  const paper = assemblePaper(snapshot, {
    document,
    layer,
    language: 'ja',
    createdOn: { year: 2026, month: 11, day: 21 },
    showWalls: false,
    writingLines: false,
  })
  const { bytes } = writePdf(paper, await printFonts(), new Date('2026-11-21T03:00:00Z'))
  const read = readPdf(bytes)
  expect(read.faults).toBe('')
  expect(read.info).toMatch(/^Tagged: +yes$/mu)
  return read.parts
}

describe('somebody who hears a paper', () => {
  it('[P1] is told the title as a heading and every card as one piece, its lines joined', async () => {
    const parts = await hear('iceberg')
    expect(parts.filter(({ role }) => role === 'H1').map(({ text }) => text)).toEqual(['氷山マップ'])
    for (const text of TEXTS)
      expect(parts.filter((part) => part.role === 'P' && part.text.startsWith(text))).toHaveLength(1)
  })

  it('walks the summary by its sections', async () => {
    const parts = await hear('iceberg-summary')
    expect(parts.filter(({ role }) => role === 'H1').map(({ text }) => text)).toEqual([
      '氷山のまとめ',
      '氷山マップ',
    ])
    expect(parts.some(({ role, text }) => role === 'H2' && text === '表課題')).toBe(true)
  })

  it('hears who may have the paper once, and never the watermark', async () => {
    const parts = await hear('iceberg-summary', 'internal')
    expect(parts.filter(({ text }) => text.includes('支援機関内・持出注意'))).toHaveLength(1)
  })
})
