import { describe, expect, it } from 'vitest'
import { boardScene } from '../../../renderer/board/boardScene'
import { walkSelection } from '../../../renderer/board/walkSelection'
import { createBoard } from '../../helpers/createBoard'

describe('the arrow keys', () => {
  const board = createBoard()
  const first = board.add('供給が追いつかない')
  const second = board.add('若い人が辞める')
  const left = board.why(first, '計画が合わない')
  const right = board.why(first, '在庫の数字が違う')
  const deep = board.why(right, '情報が止まる')
  const scene = boardScene(board.snapshot())

  it('go down to the first answer and up to what is asked', () => {
    expect(walkSelection(scene, first, 'down')).toBe(left)
    expect(walkSelection(scene, deep, 'up')).toBe(right)
  })

  it('go sideways among the answers of one card', () => {
    expect(walkSelection(scene, left, 'right')).toBe(right)
    expect(walkSelection(scene, right, 'left')).toBe(left)
  })

  it('go to the nearest card where the thread ends', () => {
    expect(walkSelection(scene, first, 'right')).toBe(second)
  })

  it('stay where they are at the edge of the map', () => {
    expect(walkSelection(scene, first, 'up')).toBeNull()
  })

  it('begin with the first card of the map', () => {
    expect(walkSelection(scene, null, 'right')).toBe(first)
    expect(walkSelection(scene, 'gone0000', 'right')).toBe(first)
  })
})
