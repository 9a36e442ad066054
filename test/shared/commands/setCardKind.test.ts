import { describe, expect, it } from 'vitest'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('位置づけ', () => {
  it('makes a 裏課題 only with 本人の言葉, and only where no why goes on below', () => {
    const board = createBoard()
    const top = board.add('表')
    const answer = board.why(top, 'なぜ')
    expect(codeOf(setCardKind(board.context, { cardId: answer, kind: 'root' }))).toBe('root.needsOwnerWords')
    expect(codeOf(setCardKind(board.context, { cardId: answer, kind: 'root', ownerWords: '　 ' }))).toBe(
      'root.needsOwnerWords',
    )
    const deeper = board.why(answer, 'その下')
    expect(codeOf(setCardKind(board.context, { cardId: answer, kind: 'root', ownerWords: '私が' }))).toBe(
      'root.hasWhys',
    )
    valueOf(
      setCardKind(board.context, { cardId: deeper, kind: 'root', ownerWords: ' 私が決めてこなかった ' }),
    )
    expect(board.card(deeper)).toMatchObject({
      kind: 'root',
      ownerWords: '私が決めてこなかった',
      text: 'その下',
    })
  })

  it('lets a 裏課題 wait for 本人の言葉 when that is asked for, and still not above other answers', () => {
    const board = createBoard()
    const answer = board.why(board.add('表'), 'なぜ')
    const deeper = board.why(answer, 'その下')
    expect(codeOf(setCardKind(board.context, { cardId: answer, kind: 'root', awaitsWords: true }))).toBe(
      'root.hasWhys',
    )
    valueOf(setCardKind(board.context, { cardId: deeper, kind: 'root', awaitsWords: true }))
    expect(board.card(deeper)).toMatchObject({ kind: 'root', ownerWords: '', text: 'その下' })
  })

  it('surfaces an answer only when its line may be cut, and then lets the layout place it', () => {
    const board = createBoard()
    const answer = board.why(board.add('表'), 'なぜ', { pos: { x: 5, y: 300 } })
    expect(codeOf(setCardKind(board.context, { cardId: answer, kind: 'surface' }))).toBe(
      'waterline.whyEnters',
    )
    valueOf(setCardKind(board.context, { cardId: answer, kind: 'surface', cutLinks: true }))
    expect(board.card(answer)).toMatchObject({ kind: 'surface', pos: null })
    expect(board.snapshot().links.size).toBe(0)
  })

  it('refuses to take the thread away silently', () => {
    const board = createBoard()
    const answer = board.why(board.add('表'), 'なぜ')
    expect(codeOf(setCardKind(board.context, { cardId: answer, kind: 'fact' }))).toBe('card.hasLinks')
  })
})
