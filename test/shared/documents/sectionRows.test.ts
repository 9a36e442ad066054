import { describe, expect, it } from 'vitest'
import { pourRows, type FlowRow } from '../../../shared/documents/pourRows'
import { gap, sectionRows } from '../../../shared/documents/sectionRows'
import { paperText } from '../../../shared/documents/paperText'
import { orderFor, textsOf, wordsOf } from './paperFixture'

const { words } = orderFor('shared')
const row = (text: string): FlowRow => ({
  heightMm: 6,
  draw: (xMm, yMm) => [
    paperText(text, { xMm: xMm + 38, baselineMm: yMm + 4 }, { sizePt: 10.5, colour: '#000000' }),
  ],
})

describe('a section', () => {
  it('has its name beside its first line, never alone, and can be found again', () => {
    const [heading, first] = sectionRows({ title: '表課題' }, [row('納期'), row('品質')], words)
    expect(heading).toMatchObject({ keepWithNext: true, anchor: '表課題' })
    expect(wordsOf([...(heading?.draw(20, 50) ?? []), ...(first?.draw(20, 50) ?? [])])).toBe('表課題納期')
    const name = textsOf(heading?.draw(20, 50) ?? [])[0]
    expect(name?.baselineMm).toBeGreaterThan(50 + (heading?.heightMm ?? 0))
  })

  it('says its name again where it goes on', () => {
    const rows = sectionRows({ title: '表課題' }, ['一', '二', '三'].map(row), words)
    const pages = pourRows(rows, () => [{ xMm: 20, yMm: 20, heightMm: 17 }])
    expect(pages.map(({ items }) => wordsOf(items))).toEqual(['表課題一二', '表課題（続き）三'])
  })

  it('is left out when nobody has filled it', () => {
    expect(sectionRows({ title: '表課題' }, [], words)).toEqual([])
  })

  it('is as high as its name and remark', () => {
    const rows = sectionRows(
      { title: 'とても長い名前のついた節', remark: '支援チームの見立て' },
      [row('納期')],
      words,
    )
    const heightMm = rows.reduce((sum, { heightMm: own }) => sum + own, 0)
    const lowest = textsOf(rows[0]?.draw(20, 0) ?? []).map(({ baselineMm }) => baselineMm)
    expect(Math.max(...lowest)).toBeLessThan(heightMm)
    expect(gap(5)).toMatchObject({ heightMm: 5, isGap: true })
  })
})
