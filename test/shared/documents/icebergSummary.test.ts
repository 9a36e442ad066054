import { describe, expect, it } from 'vitest'
import { paperWords } from '../../../renderer/print/paperWords'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { setOwnerWords } from '../../../shared/commands/setOwnerWords'
import { icebergSummary } from '../../../shared/documents/icebergSummary'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, overflows, reachOf, textsOf, wordsOf } from './paperFixture'
import { outlineOf, snapshotOf } from '../layout/sheetFixture'

const widthsOf = ({ pages }: ReturnType<typeof icebergSummary>) => pages.map(({ widthMm }) => widthMm)

/** An afternoon's worth: eight 表課題, two of them down to words of the owner. */
function afternoon() {
  const board = createBoard()
  for (let index = 0; index < 8; index++) {
    const why = board.why(board.add(`気になっていることその${index}`), '急ぎの仕事が割り込む')
    if (index > 1) continue
    const root = board.why(why, '任せる範囲を決めていない')
    board.docs.change((writer) => writer.setCardFields(board.card(root), { kind: 'root' }))
    setOwnerWords(board.context, { cardId: root, ownerWords: '任せると言いながら、最後は自分で決めていた' })
  }
  return board.snapshot()
}

describe('氷山のまとめ', () => {
  const long = icebergSummary(snapshotOf(outlineOf(1, 300)), orderFor('shared'))

  it('is one A4 page and the map on A3 for what an afternoon brings', () => {
    for (const language of ['ja', 'en'] as const) {
      const order = orderFor('shared', { words: paperWords[language], language })
      expect(widthsOf(icebergSummary(afternoon(), order)).slice(0, 2)).toEqual([210, 420])
    }
  })

  it('fills that page: the words reach into its lower half and stay clear of its foot', () => {
    const [page] = icebergSummary(afternoon(), orderFor('shared')).pages
    const body = textsOf(page?.items ?? []).filter(({ sizePt }) => sizePt > 10)
    const lowest = Math.max(...body.map((text) => reachOf(text)[3]))
    expect(lowest).toBeGreaterThan(200)
    expect(lowest).toBeLessThan(297 - 22)
  })

  it('sets a few words larger, and says at the foot of the page where the map is', () => {
    const [page] = icebergSummary(snapshotOf('納期が遅れる\n'), orderFor('shared')).pages
    const texts = textsOf(page?.items ?? [])
    expect(texts.find(({ text }) => text === '納期が遅れる')?.sizePt).toBe(15)
    const note = texts.find(({ text }) => text.includes('氷山マップは'))
    expect(note?.baselineMm).toBeGreaterThan(265)
  })

  it('leaves no last page with one line on it', () => {
    const long = '急ぎの仕事が毎週割り込んで計画が崩れ、お客様の声が現場に届かない。'.repeat(15)
    const { pages } = icebergSummary(
      snapshotOf(`${long}\n\t段取り\n\t\t!${long}\n二つ目\n`),
      orderFor('shared'),
    )
    const [first, second, map] = pages
    expect([first?.widthMm, second?.widthMm, map?.widthMm]).toEqual([210, 210, 420])
    expect(wordsOf(second?.items ?? [])).toContain(`${long}二つ目`)
  })

  it('takes as many pages as it needs, the map last', () => {
    const widths = widthsOf(long)
    expect(widths.lastIndexOf(210)).toBeLessThan(widths.indexOf(420))
    expect(widths.lastIndexOf(210)).toBeGreaterThan(0)
  })

  it('has its sections as bookmarks, the map among them', () => {
    const titles = long.pages.flatMap(({ outline = [] }) =>
      outline.filter(({ level }) => level === 0).map(({ title }) => title),
    )
    expect(titles).toEqual(['裏課題', '表課題', '氷山マップ'])
  })

  it('stays on its pages at 8 pt or more, and says on each for whom it is', () => {
    long.pages.forEach((page, index) => {
      expect(overflows(page)).toEqual([])
      expect(wordsOf(page.items)).toContain(`${index + 1}/${long.pages.length}`)
      expect(wordsOf(page.items)).toContain('共有版・全員')
      for (const { sizePt } of textsOf(page.items)) expect(sizePt).toBeGreaterThanOrEqual(8 - 1e-9)
    })
  })

  it('has one 照合記号 on all its pages', () => {
    const marks = long.pages.map(({ items }) => /照合記号([0-9a-f]{4}-[0-9a-f]{4})/.exec(wordsOf(items))?.[1])
    expect(new Set(marks).size).toBe(1)
    expect(marks[0]).toBeDefined()
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
  })

  it('is whole when nothing has been written', () => {
    expect(widthsOf(icebergSummary(createBoard().snapshot(), orderFor('shared')))).toEqual([210, 420])
    const lines = icebergSummary(createBoard().snapshot(), orderFor('shared', { writingLines: true }))
    expect(widthsOf(lines)).toEqual([210, 420])
  })
})
