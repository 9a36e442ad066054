import { describe, expect, it } from 'vitest'
import { bandLabels } from '../../../shared/documents/bandLabels'
import { sheetFrame, sheetRooms } from '../../../shared/documents/sheetFrames'
import { pageIceberg } from '../../../shared/layout/pageIceberg'
import { orderFor, textsOf } from './paperFixture'
import { snapshotOf } from '../layout/sheetFixture'

const sheetsOf = (outline: string) => pageIceberg(snapshotOf(outline), sheetRooms()).sheets

function labels(sheet: ReturnType<typeof sheetsOf>[number] | undefined) {
  if (sheet === undefined) throw new Error('no sheet')
  const frame = sheetFrame(true)
  const toPage = ({ x, y }: { x: number; y: number }) => ({
    x: frame.xMm + x * 0.2,
    y: frame.yMm + (y - sheet.fit.view.y) * sheet.fit.mmPerUnit,
  })
  return bandLabels(sheet, { frame, toPage, words: orderFor('shared').words, groundAt: () => '#d6e9f1' })
}

describe('the names of the bands', () => {
  it('read from the sky down to the ground', () => {
    const items = labels(sheetsOf('納期\n\t段取り\n\t\t!底\n')[0])
    expect(textsOf(items).map(({ text }) => text)).toEqual(['見えている', 'なぜ 1', '本質'])
  })

  it('begin at the head of the picture, where the sky does', () => {
    const [sky] = textsOf(labels(sheetsOf('納期\n')[0]))
    expect((sky?.baselineMm ?? 0) - sheetFrame(true).yMm).toBeLessThan(12)
  })

  it('count on from the sheet before', () => {
    const deep = Array.from({ length: 30 }, (_, depth) => `${'\t'.repeat(depth)}段 ${depth}`).join('\n')
    const [first, second] = sheetsOf(deep)
    const texts = textsOf(labels(second)).map(({ text }) => text)
    expect(texts).not.toContain('見えている')
    expect(texts[0]).toBe(`なぜ ${(second?.depthOffset ?? 0) + 1}`)
    expect(first?.depthOffset).toBe(0)
  })
})
