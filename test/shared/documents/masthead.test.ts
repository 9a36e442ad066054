import { describe, expect, it } from 'vitest'
import { renameEngagement } from '../../../shared/commands/renameEngagement'
import { masthead, runningHead } from '../../../shared/documents/masthead'
import { paperWords } from '../../../renderer/print/paperWords'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, reachOf, wordsOf } from './paperFixture'

const order = orderFor('owner')
const headOf = (board: ReturnType<typeof createBoard>, own = order) =>
  masthead(board.snapshot(), own).flatMap((row) => row.draw(20, 22))

describe('the head of the summary', () => {
  it('says for which 案件 and when, a long name and number in full, left of the iceberg', () => {
    const board = createBoard()
    const name = '長い名前の会社'.repeat(12)
    renameEngagement(board.context, name, '課題設定第'.repeat(8))
    const items = headOf(board)
    for (const part of [name, '課題設定第'.repeat(8), '2026年11月21日'])
      expect(wordsOf(items)).toContain(part)
    const [row] = masthead(board.snapshot(), order)
    for (const item of items)
      if (item.kind === 'text') {
        expect(reachOf(item)[2]).toBeLessThan(20 + 122)
        expect(reachOf(item)[3]).toBeLessThan(22 + (row?.heightMm ?? 0))
      }
  })

  it('names the positions that spoke; how many took part is left to a pen', () => {
    const board = createBoard()
    expect(wordsOf(headOf(board))).not.toContain('言葉を寄せた立場')
    board.add('納期', { voice: 'manager' })
    board.add('感想', { kind: 'note', voice: 'supporter' })
    board.add('品質', { voice: 'owner' })
    expect(wordsOf(headOf(board))).toContain('言葉を寄せた立場経営者、幹部・管理職参加した人数名')
    expect(wordsOf(headOf(board))).not.toContain('案件番号')
  })

  it('writes the day as English does', () => {
    const english = orderFor('shared', { words: paperWords.en, language: 'en' })
    expect(wordsOf(headOf(createBoard(), english))).toContain('21November2026')
  })

  it('is short on the pages that follow', () => {
    const items = runningHead('長い名前の会社'.repeat(30), order, { xMm: 20, widthMm: 120 })
    expect(wordsOf(items)).toContain('氷山のまとめ長い名前の会社')
    for (const item of items) expect(reachOf(item)[2]).toBeLessThanOrEqual(140)
  })
})
