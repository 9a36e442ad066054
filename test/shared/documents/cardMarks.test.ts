import { describe, expect, it } from 'vitest'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { setOwnerWords } from '../../../shared/commands/setOwnerWords'
import { cardMarks, type CardRefs } from '../../../shared/documents/cardMarks'
import { createBoard } from '../../helpers/createBoard'
import { orderFor } from './paperFixture'

const board = createBoard()
const [left, right] = [board.add('納期', { voice: 'manager' }), board.add('品質')]
const meeting = board.why(left, '手順書')
board.link('why', right, meeting)
judgeCard(board.context, meeting, { walls: ['unseen'], maybeEssential: true })

const marksOf = (id: string, refs: CardRefs = {}, order = orderFor('internal')) =>
  cardMarks(board.card(id), refs, { snapshot: board.snapshot(), order }).map(({ text }) => text)

describe('the marks under a card', () => {
  it('say first where to go on', () => {
    expect(marksOf(left, { continues: 4, fullText: { number: 2, page: 9 } }).slice(0, 2)).toEqual([
      '全文2 p.9',
      '→ p.4',
    ])
    expect(marksOf(left)).toEqual(['表課題', '幹部'])
  })

  it('of a reference say only where the card itself stands', () => {
    expect(marksOf(left, { home: 3 })).toEqual(['本体は p.3'])
  })

  it('name a 合流, and walls only when asked for', () => {
    expect(marksOf(meeting)).toEqual(['なぜの答え', '本質かも？', '合流'])
    expect(marksOf(meeting, {}, orderFor('internal', { showWalls: true }))).toContain('見えない')
  })

  it('call a 裏課題 本質的課題 only with 本人の言葉', () => {
    const id = board.why(left, '底にあること')
    board.docs.change((writer) => writer.setCardFields(board.card(id), { kind: 'root' }))
    expect(marksOf(id)[0]).toBe('裏課題')
    setOwnerWords(board.context, { cardId: id, ownerWords: '任せきれない' })
    expect(marksOf(id)[0]).toBe('本質的課題')
    judgeCard(board.context, id, { maybeEssential: true })
    expect(marksOf(id)).not.toContain('本質かも？')
  })

  it('mark what is not everybody’s', () => {
    expect(marksOf(board.add('内々の話', { docKey: 'internal', kind: 'note' }))[0]).toBe('準備中')
  })
})
