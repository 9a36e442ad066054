import { describe, expect, it } from 'vitest'
import { boardScene } from '../../../renderer/board/boardScene'
import { shownCards } from '../../../renderer/board/shownCards'
import { createBoard } from '../../helpers/createBoard'

describe('the cards handed to React Flow', () => {
  const board = createBoard()
  const near = board.add('近い', { pos: { x: 0, y: -200 } })
  const below = board.add('遠い下', { kind: 'why', pos: { x: 0, y: 9000 } })
  const crossing = board.link('why', near, below)
  const far = board.add('遠い', { pos: { x: 9000, y: -200 } })
  const scene = boardScene(board.snapshot())
  const view = { x: -100, y: -400, width: 800, height: 600 }

  it('are those in view and the far ends of links that leave it', () => {
    expect(shownCards(scene, view, new Set()).cardIds).toEqual([near, below])
  })

  it('are joined by a link that only crosses the view', () => {
    const middle = { x: -100, y: 4000, width: 800, height: 600 }
    expect(shownCards(scene, middle, new Set()).links.map(({ id }) => id)).toEqual([crossing])
  })

  it('hold the cards a hand is busy with, wherever they are', () => {
    expect(shownCards(scene, view, new Set([far, 'gone0000'])).cardIds).toContain(far)
    expect(shownCards(scene, null, new Set([far]))).toEqual({ cardIds: [far], links: [] })
  })
})
