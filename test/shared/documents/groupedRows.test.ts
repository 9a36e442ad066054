import { describe, expect, it } from 'vitest'
import { groupedRows } from '../../../shared/documents/groupedRows'
import { paperText } from '../../../shared/documents/paperText'
import { pourRows, type FlowRow } from '../../../shared/documents/pourRows'
import { wordsOf } from './paperFixture'

const row = (text: string): FlowRow => ({
  heightMm: 6,
  draw: (xMm, yMm) => [paperText(text, { xMm, baselineMm: yMm + 4 }, { sizePt: 10.5, colour: '#000000' })],
})
const groups = [
  { title: '財務', rows: [row('借入'), row('原価')] },
  { title: '人材', rows: [row('採用')] },
]
const pour = (heightMm: number) =>
  pourRows(groupedRows(groups, 6), () => [{ xMm: 20, yMm: 20, heightMm }]).map(({ items }) => wordsOf(items))

describe('entries in groups', () => {
  it('have the name of the group beside the first', () => {
    expect(pour(100)).toEqual(['財務借入原価人材採用'])
  })

  it('say it again where a group goes on, and begin no page with the line between groups', () => {
    expect(pour(6)).toEqual(['財務借入', '財務原価', '人材採用'])
    const [, , last] = pourRows(groupedRows(groups, 6), () => [{ xMm: 20, yMm: 20, heightMm: 6 }])
    expect(last?.items.filter(({ kind }) => kind === 'path')).toEqual([])
  })

  it('make room for a name of several lines', () => {
    const rows = groupedRows([{ title: 'とても長い名前のついたまとまり', rows: [row('一')] }], 6)
    expect(rows.reduce((sum, { heightMm }) => sum + heightMm, 0)).toBeGreaterThan(10)
  })
})
