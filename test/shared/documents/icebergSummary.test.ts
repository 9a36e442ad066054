import { describe, expect, it } from 'vitest'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { icebergSummary } from '../../../shared/documents/icebergSummary'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, overflows, textsOf, wordsOf } from './paperFixture'
import { outlineOf, snapshotOf } from '../layout/sheetFixture'

describe('氷山のまとめ', () => {
  const paper = icebergSummary(snapshotOf(outlineOf(1, 300)), orderFor('shared'))

  it('is A4 around the map on A3', () => {
    const widths = paper.pages.map(({ widthMm }) => widthMm)
    expect([widths[0], widths.at(-1)]).toEqual([210, 210])
    expect(widths).toContain(420)
  })

  it('has its sections as bookmarks, the map among them', () => {
    const titles = paper.pages.flatMap(({ outline = [] }) =>
      outline.filter(({ level }) => level === 0).map(({ title }) => title),
    )
    expect(titles).toEqual([
      '表課題一覧',
      '氷山マップ',
      '裏課題と本人の言葉',
      '次に確かめること',
      '今日の気づき',
    ])
  })

  it('stays on its pages at 8 pt or more, and says on each for whom it is', () => {
    paper.pages.forEach((page, index) => {
      expect(overflows(page)).toEqual([])
      expect(wordsOf(page.items)).toContain(`${index + 1}/${paper.pages.length}`)
      for (const { sizePt } of textsOf(page.items)) expect(sizePt).toBeGreaterThanOrEqual(8 - 1e-9)
    })
  })

  it('shows 5つの壁 only in the supporters’ copy and only when asked for', () => {
    const board = createBoard()
    judgeCard(board.context, board.add('納期'), { walls: ['unseen'] })
    const says = (layer: 'shared' | 'internal', showWalls: boolean) =>
      icebergSummary(board.snapshot(), orderFor(layer, { showWalls }))
        .pages.map(({ items }) => wordsOf(items))
        .join('')
    expect(says('internal', true)).toContain('5つの壁')
    expect(says('internal', false)).not.toContain('5つの壁')
    expect(says('internal', false)).not.toContain('見えない')
    expect(says('shared', true)).not.toContain('5つの壁')
  })

  it('is whole when nothing has been written', () => {
    const { pages } = icebergSummary(createBoard().snapshot(), orderFor('shared'))
    expect(pages).toHaveLength(3)
  })
})
