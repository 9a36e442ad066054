import { describe, expect, it } from 'vitest'
import { crossingHint } from '../../../renderer/board/crossingHint'
import { createBoard } from '../../helpers/createBoard'

const IN_SKY = { x: 0, y: -200, width: 200, height: 80 }
const IN_SEA = { x: 0, y: 200, width: 200, height: 80 }

describe('holding a card over the waterline', () => {
  const board = createBoard()
  const surface = board.add('供給が追いつかない')
  const why = board.why(surface, '計画が合わない')
  const loose = board.add('まだ上のない答え', { kind: 'why', pos: { x: 0, y: 100 } })
  const note = board.add('ひとこと', { kind: 'note' })
  const hint = (cardId: string, box: typeof IN_SKY) => crossingHint(board.snapshot(), cardId, box)

  it('says what the card becomes', () => {
    expect(hint(loose, IN_SKY)).toEqual({ says: 'becomes', kind: 'surface' })
    expect(hint(surface, IN_SEA)).toEqual({ says: 'becomes', kind: 'why' })
  })

  it('says why an answer can not surface while a why enters it', () => {
    expect(hint(why, IN_SKY)).toEqual({ says: 'refused', code: 'waterline.whyEnters' })
  })

  it('says nothing where nothing changes', () => {
    expect(hint(surface, IN_SKY)).toBeNull()
    expect(hint(note, IN_SKY)).toBeNull()
    expect(hint(note, IN_SEA)).toBeNull()
  })

  it('goes by the middle of the card', () => {
    expect(hint(surface, { ...IN_SKY, y: -41 })).toBeNull()
    expect(hint(surface, { ...IN_SKY, y: -39 })).toEqual({ says: 'becomes', kind: 'why' })
  })
})
