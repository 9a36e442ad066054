import { expect, it } from 'vitest'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { setOwnerWords } from '../../../shared/commands/setOwnerWords'
import { isCandidate } from '../../../shared/rules/isCandidate'
import { createBoard } from '../../helpers/createBoard'

it('「本質かも？」 is shown until the person concerned has named the card, and is not forgotten then', () => {
  const board = createBoard()
  const id = board.why(board.add('納期が遅れる'), '任せきれない')
  const shows = (): boolean => isCandidate(board.card(id), board.snapshot().judgements.get(id))
  expect(shows()).toBe(false)
  judgeCard(board.context, id, { maybeEssential: true })
  expect(shows()).toBe(true)
  setCardKind(board.context, { cardId: id, kind: 'root', awaitsWords: true })
  expect(shows()).toBe(true)
  setOwnerWords(board.context, { cardId: id, ownerWords: '全部、自分で決めてきた' })
  expect(shows()).toBe(false)
  expect(board.snapshot().judgements.get(id)?.maybeEssential).toBe(true)
})
