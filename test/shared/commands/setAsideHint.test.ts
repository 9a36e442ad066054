import { describe, expect, it } from 'vitest'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { setAsideHint } from '../../../shared/commands/setAsideHint'
import { createEngagementDocs } from '../../../shared/doc/engagementDocs'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'
import { rawUpdates } from '../../helpers/sampleDocuments'

describe('「いまはいい」', () => {
  it('[L5] is written in internal only, under every card the hint hangs on', () => {
    const board = createBoard()
    const about = [board.add('表'), board.add('もう一つの表')]
    const touched: string[] = []
    board.docs.onUpdate(({ docKey }) => touched.push(docKey))
    valueOf(setAsideHint(board.context, { id: 'manyRoots', about }))
    expect(touched).toEqual(['internal'])
    const setAside = about.map((id) => board.snapshot().judgements.get(id)?.hintsSetAside)
    expect(setAside).toEqual([['manyRoots'], ['manyRoots']])
  })

  it('stands beside other hints and beside what supporters think of the card', () => {
    const board = createBoard()
    const card = board.add('表')
    valueOf(judgeCard(board.context, card, { walls: ['unseen'] }))
    valueOf(setAsideHint(board.context, { id: 'noEvidence', about: [card] }))
    valueOf(setAsideHint(board.context, { id: 'veryDeep', about: [card] }))
    valueOf(setAsideHint(board.context, { id: 'veryDeep', about: [card] }))
    expect(board.snapshot().judgements.get(card)).toMatchObject({
      walls: ['unseen'],
      hintsSetAside: ['noEvidence', 'veryDeep'],
    })
  })

  it('[U1] is one step to undo, for however many cards', () => {
    const board = createBoard()
    const about = [board.add('表'), board.add('もう一つの表')]
    valueOf(setAsideHint(board.context, { id: 'manyRoots', about }))
    board.docs.history.undo()
    expect(about.flatMap((id) => board.snapshot().judgements.get(id)?.hintsSetAside ?? [])).toEqual([])
    expect(board.texts()).toEqual(['もう一つの表', '表'])
  })

  it('is still there when the 案件 is opened again', () => {
    const board = createBoard()
    const card = board.add('表')
    valueOf(setAsideHint(board.context, { id: 'noEvidence', about: [card] }))
    const again = createEngagementDocs('engagement1')
    for (const [docKey, bytes] of rawUpdates(board.docs)) again.apply(docKey, bytes, 'storage')
    expect(again.snapshot().judgements.get(card)?.hintsSetAside).toEqual(['noEvidence'])
  })

  it('leaves out cards that are gone, and refuses when all are', () => {
    const board = createBoard()
    const card = board.add('表')
    valueOf(setAsideHint(board.context, { id: 'manyRoots', about: ['nobody00', card] }))
    expect([...board.snapshot().judgements.keys()]).toEqual([card])
    expect(codeOf(setAsideHint(board.context, { id: 'manyRoots', about: ['nobody00'] }))).toBe('card.gone')
  })
})
