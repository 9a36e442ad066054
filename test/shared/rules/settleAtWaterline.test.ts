import { describe, expect, it } from 'vitest'
import { settleAtWaterline } from '../../../shared/rules/settleAtWaterline'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('the waterline', () => {
  const settle = (
    board: ReturnType<typeof createBoard>,
    id: string,
    isInSky: boolean,
    cutLinks = false,
  ): ReturnType<typeof settleAtWaterline> =>
    settleAtWaterline(board.snapshot(), board.card(id), { isInSky, cutLinks })

  it('turns a loose answer that surfaces into a 表課題, and a 表課題 that sinks into an answer', () => {
    const board = createBoard()
    const [loose, surface] = [board.add('答え', { kind: 'why' }), board.add('表')]
    expect(valueOf(settle(board, loose, true)).becomes).toBe('surface')
    expect(valueOf(settle(board, surface, false)).becomes).toBe('why')
    expect(valueOf(settle(board, surface, true)).becomes).toBeNull()
  })

  it('refuses an answer a why still enters, unless the line may be cut', () => {
    const board = createBoard()
    const answer = board.why(board.add('表'), 'なぜ')
    expect(codeOf(settle(board, answer, true))).toBe('waterline.whyEnters')
    expect(valueOf(settle(board, answer, true, true))).toMatchObject({
      becomes: 'surface',
      cut: [{ kind: 'why' }],
    })
  })

  it('never lets a 裏課題 surface, cut or not', () => {
    const board = createBoard()
    const root = board.add('裏', { kind: 'why' })
    valueOf(setCardKind(board.context, { cardId: root, kind: 'root', ownerWords: '本人の言葉' }))
    expect(codeOf(settle(board, root, true, true))).toBe('waterline.rootStaysBelow')
  })

  it('means nothing to 付箋, 根拠 and 見出し', () => {
    const board = createBoard()
    for (const kind of ['note', 'fact', 'heading'] as const) {
      const card = board.add('どこでも', { kind })
      expect(valueOf(settle(board, card, true)).becomes).toBeNull()
      expect(valueOf(settle(board, card, false)).becomes).toBeNull()
    }
  })
})
