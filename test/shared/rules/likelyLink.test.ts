import { describe, expect, it } from 'vitest'
import { likelyLink } from '../../../shared/rules/likelyLink'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('a link whose kind nobody said', () => {
  it('is a why, unless a 根拠 or a pair is meant', () => {
    const board = createBoard()
    const [surface, fact] = [board.add('表'), board.add('事実', { kind: 'fact' })]
    const root = board.why(surface, '裏')
    valueOf(setCardKind(board.context, { cardId: root, kind: 'root', ownerWords: '私の言葉' }))
    const likely = (from: string, to: string): string => likelyLink(board.snapshot(), from, to)
    expect([
      likely(surface, root),
      likely(fact, surface),
      likely(surface, fact),
      likely(root, surface),
    ]).toEqual(['why', 'supports', 'supports', 'pair'])
  })
})
