import { describe, expect, it } from 'vitest'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { setCardDetails } from '../../../shared/commands/setCardDetails'
import { setOwnerWords } from '../../../shared/commands/setOwnerWords'
import { MANY_PAGES } from '../../../shared/documents/pageScale'
import type { PaperOrder } from '../../../shared/documents/paperOrder'
import { summaryParts } from '../../../shared/documents/summaryParts'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, wordsOf } from './paperFixture'

/** The words of each section, its name first. */
function partsOf(board: ReturnType<typeof createBoard>, changes: Partial<PaperOrder> = {}) {
  const order = orderFor('internal', { showWalls: true, ...changes })
  return summaryParts(board.snapshot(), order, MANY_PAGES).map((rows) =>
    wordsOf(rows.flatMap((row) => row.draw(0, 0))),
  )
}

describe('the sections of the summary', () => {
  it('list 表課題 by 領域, the ones without one last', () => {
    const board = createBoard()
    const [plain, finance] = [board.add('納期'), board.add('借入')]
    expect(partsOf(board)).toEqual(['表課題納期借入'])
    setCardDetails(board.context, finance, { area: 'finance' })
    expect(partsOf(board)).toEqual(['表課題財務借入領域はこれから納期'])
    expect(board.card(plain).text).toBe('納期')
  })

  it('call a 裏課題 本質的課題 only with 本人の言葉, and put these first', () => {
    const board = createBoard()
    const root = board.why(board.add('納期'), '底にあること')
    board.docs.change((writer) => writer.setCardFields(board.card(root), { kind: 'root' }))
    expect(partsOf(board)).toEqual(['裏課題底にあること', '表課題納期'])
    setOwnerWords(board.context, { cardId: root, ownerWords: '任せきれない' })
    expect(partsOf(board)).toEqual(['本質的課題本人の言葉「任せきれない」納期底にあること', '表課題納期'])
  })

  it('list what was only heard, and the walls with what they mean, from the supporters’ notes', () => {
    const board = createBoard()
    const id = board.add('納期')
    expect(partsOf(board)).toEqual(['表課題納期'])
    judgeCard(board.context, id, { confirmation: 'heard', walls: ['unfaced'] })
    const [, walls, next] = partsOf(board)
    expect(walls).toMatch(/^5つの壁支援チームの見立て向き合わない大事だと感じながらも.*納期表課題$/)
    expect(next).toBe('次に確かめること納期')
    expect(partsOf(board, { showWalls: false })).toHaveLength(2)
  })

  it('give 今日の気づき in the owner’s words only, never completed', () => {
    const board = createBoard()
    board.add('「はじめて知った」', { kind: 'fact', voice: 'owner' })
    board.add('支援者の感想', { kind: 'note', voice: 'supporter' })
    expect(partsOf(board)).toEqual(['今日の気づき「はじめて知った」経営者'])
  })

  it('are left out when nothing has been said, and wait for a pen only when asked for', () => {
    const board = createBoard()
    expect(partsOf(board)).toEqual([])
    expect(partsOf(board, { writingLines: true })).toEqual([
      '本質的課題本人の言葉',
      '表課題',
      '次に確かめること',
      '今日の気づき',
    ])
  })

  it('leave lines for 本人の言葉 beside a 裏課題 that waits for them', () => {
    const board = createBoard()
    const root = board.why(board.add('納期'), '底にあること')
    board.docs.change((writer) => writer.setCardFields(board.card(root), { kind: 'root' }))
    expect(partsOf(board, { writingLines: true })[0]).toBe('裏課題底にあること本人の言葉')
  })
})
