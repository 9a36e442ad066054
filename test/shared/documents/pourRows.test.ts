import { describe, expect, it } from 'vitest'
import { pourRows, type FlowRow } from '../../../shared/documents/pourRows'
import { textsOf } from './paperFixture'

const row = (text: string, changes: Partial<FlowRow> = {}): FlowRow => ({
  heightMm: 10,
  draw: (xMm, baselineMm) => [{ kind: 'text', xMm, baselineMm, sizePt: 10, colour: '#000000', text }],
  ...changes,
})
const one = () => [{ xMm: 0, yMm: 0, heightMm: 35 }]
const pour = (rows: readonly FlowRow[]) =>
  pourRows(rows, one).map(({ items }) =>
    textsOf(items)
      .map(({ text }) => text)
      .join(''),
  )

describe('rows poured into pages', () => {
  it('go on to the next page when the column is full', () => {
    expect(pour([row('a'), row('b'), row('c'), row('d')])).toEqual(['abc', 'd'])
  })

  it('never leave a heading alone at the foot', () => {
    expect(pour([row('a'), row('b'), row('H', { keepWithNext: true }), row('c')])).toEqual(['ab', 'Hc'])
  })

  it('are torn apart only when they are taller than a column together', () => {
    const long = ['a', 'b', 'c', 'd', 'e'].map((text) => row(text, { keepWithNext: true }))
    expect(pour(long)).toEqual(['abc', 'de'])
  })

  it('begin no column with empty space', () => {
    const pages = pourRows([row('a'), row('b'), row('c'), row('-', { isGap: true }), row('d')], one)
    expect(textsOf(pages[1]?.items ?? [])).toMatchObject([{ text: 'd', baselineMm: 0 }])
  })

  it('draw what they say only at the head of a page there, and nowhere else', () => {
    const again = row('again').draw
    expect(
      pour([row('a'), row('b', { atPageHead: again }), row('c'), row('d', { atPageHead: again })]),
    ).toEqual(['abc', 'againd'])
  })

  it('fill the columns of a page before the next page, and can be found again by their anchors', () => {
    const columns = () => [
      { xMm: 0, yMm: 0, heightMm: 10 },
      { xMm: 50, yMm: 0, heightMm: 10 },
    ]
    const pages = pourRows([row('a'), row('b', { anchor: 'here' }), row('c')], columns)
    expect(pages.map(({ anchors }) => anchors)).toEqual([['here'], []])
    expect(textsOf(pages[0]?.items ?? []).map(({ xMm }) => xMm)).toEqual([0, 50])
  })

  it('must fit their column', () => {
    expect(() => pour([row('a', { heightMm: 36 })])).toThrow('taller')
  })
})
