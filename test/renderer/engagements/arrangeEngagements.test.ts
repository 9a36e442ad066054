import { describe, expect, it } from 'vitest'
import { arrangeEngagements } from '../../../renderer/engagements/arrangeEngagements'
import type { EngagementListing } from '../../../shared/ipc/bridge'

const item = (id: string, name: string, updatedAt = '2026-11-01T00:00:00Z'): EngagementListing => ({
  id,
  name,
  updatedAt,
  cardCount: 0,
  epoch: 1,
})
const idsOf = (items: readonly EngagementListing[]) => items.map(({ id }) => id)

describe('案件一覧', () => {
  it('shows the newest first', () => {
    const items = [item('a', '甲', '2026-01-01T00:00:00Z'), item('b', '乙', '2026-11-01T00:00:00Z')]
    expect(idsOf(arrangeEngagements(items, ''))).toEqual(['b', 'a'])
  })

  it('keeps one order for equal times', () => {
    expect(idsOf(arrangeEngagements([item('b', '乙'), item('a', '甲')], ''))).toEqual(['a', 'b'])
  })

  it('is searched by sound and width, with all words wherever they stand', () => {
    const items = [item('a', 'ミナト水産加工'), item('b', '湊ｺｰﾋﾟﾚｰｼｮﾝ 北'), item('c', 'ＡＢＣ商会')]
    expect(idsOf(arrangeEngagements(items, 'みなと'))).toEqual(['a'])
    expect(idsOf(arrangeEngagements(items, '北 コーポレ'))).toEqual([])
    expect(idsOf(arrangeEngagements(items, '北　こーぴ'))).toEqual(['b'])
    expect(idsOf(arrangeEngagements(items, 'abc'))).toEqual(['c'])
  })

  it('is searched by 案件番号 as well', () => {
    const items = [{ ...item('a', '湊水産'), caseNumber: 'R8-014' }, item('b', '長岡製作所')]
    expect(idsOf(arrangeEngagements(items, 'ｒ８'))).toEqual(['a'])
    expect(idsOf(arrangeEngagements(items, '湊 014'))).toEqual(['a'])
    expect(idsOf(arrangeEngagements(items, '014 長岡'))).toEqual([])
  })

  it('does not change the list it was given', () => {
    const items = [item('b', '乙'), item('a', '甲')]
    arrangeEngagements(items, '')
    expect(idsOf(items)).toEqual(['b', 'a'])
  })
})
