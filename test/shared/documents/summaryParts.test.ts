import { describe, expect, it } from 'vitest'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { setCardDetails } from '../../../shared/commands/setCardDetails'
import { setOwnerWords } from '../../../shared/commands/setOwnerWords'
import type { FlowRow } from '../../../shared/documents/pourRows'
import { summaryParts } from '../../../shared/documents/summaryParts'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, wordsOf } from './paperFixture'

const say = (rows: readonly FlowRow[]) => wordsOf(rows.flatMap((row) => row.draw(0, 0)))
const partsOf = (board: ReturnType<typeof createBoard>) =>
  summaryParts(board.snapshot(), orderFor('internal', { showWalls: true }))

describe('the sections of the summary', () => {
  it('list 表課題 by 領域, the ones without one last', () => {
    const board = createBoard()
    const [plain, finance] = [board.add('納期'), board.add('借入')]
    expect(say(partsOf(board).surfaces)).toBe('納期借入')
    setCardDetails(board.context, finance, { area: 'finance' })
    expect(say(partsOf(board).surfaces)).toBe('財務借入領域を決めていないもの納期')
    expect(board.card(plain).text).toBe('納期')
  })

  it('set 本人の言葉 under its 裏課題 and leave lines where they are awaited', () => {
    const board = createBoard()
    const root = board.why(board.add('納期'), '底にあること')
    board.docs.change((writer) => writer.setCardFields(board.card(root), { kind: 'root' }))
    expect(say(partsOf(board).roots)).toBe('底にあること裏課題本人の言葉')
    setOwnerWords(board.context, { cardId: root, ownerWords: '任せきれない' })
    expect(say(partsOf(board).roots)).toBe('底にあること本質的課題本人の言葉「任せきれない」')
  })

  it('list what was only heard, and the walls, from the supporters’ notes', () => {
    const board = createBoard()
    const id = board.add('納期')
    expect(say(partsOf(board).next)).toBe('')
    expect(partsOf(board).walls).toEqual([])
    judgeCard(board.context, id, { confirmation: 'heard', walls: ['unfaced'] })
    expect(say(partsOf(board).next)).toBe('納期')
    expect(say(partsOf(board).walls)).toContain('向き合わない納期')
  })

  it('give 今日の気づき in the owner’s words only, never completed', () => {
    const board = createBoard()
    board.add('「はじめて知った」', { kind: 'fact', voice: 'owner' })
    board.add('支援者の感想', { kind: 'note', voice: 'supporter' })
    expect(say(partsOf(board).insights)).toBe('「はじめて知った」経営者')
  })

  it('are empty lines when nothing has been said', () => {
    const { surfaces, roots, next, insights } = partsOf(createBoard())
    for (const rows of [surfaces, roots, next, insights]) expect(say(rows)).toBe('')
  })
})
