import { describe, expect, it } from 'vitest'
import { layoutIceberg } from '../../../shared/layout/layoutIceberg'
import { overlaps } from '../../../shared/layout/box'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { createBoard, valueOf, type TestBoard } from '../../helpers/createBoard'
import { createSeededRandom } from '../../helpers/seededRandom'

function createLargeBoard(cards: number): TestBoard {
  const board = createBoard()
  const random = createSeededRandom(3)
  const threads: string[] = []
  for (let index = 0; index < cards; index++) {
    const text = '受注情報が部門の中で止まる'.slice(0, 3 + random.next(12)).repeat(1 + random.next(4))
    threads.push(index % 12 === 0 ? board.add(text) : board.why(random.pick(threads), text))
  }
  return board
}
import { randomMap } from './routes/randomMap'

describe('the layout of the iceberg', () => {
  it('puts 表課題 above the water and everything below it below', () => {
    const board = createBoard()
    const top = board.add('表')
    const answer = board.why(top, 'なぜ')
    const root = board.why(answer, '裏')
    valueOf(setCardKind(board.context, { cardId: root, kind: 'root', ownerWords: '私の言葉' }))
    const { boxes } = layoutIceberg(board.snapshot())
    const [above, below, bottom] = [top, answer, root].map((id) => boxes.get(id))
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(0)
    expect(below?.y).toBeGreaterThan(0)
    expect(bottom?.y).toBeGreaterThan((below?.y ?? 0) + (below?.height ?? 0))
  })

  it('lets no two cards it places touch, with 300 cards', () => {
    const boxes = [...layoutIceberg(createLargeBoard(300).snapshot()).boxes.values()]
    expect(boxes.length).toBe(300)
    const touching = boxes.filter((box, index) =>
      boxes.slice(index + 1).some((other) => overlaps(box, other, 0)),
    )
    expect(touching).toEqual([])
  })

  it('leaves hand-placed cards where they are and keeps the others off them', () => {
    const board = createBoard()
    const top = board.add('表', { pos: { x: 700, y: -300 } })
    const answer = board.why(top, 'なぜ')
    const blocker = board.add('付箋', { kind: 'note', pos: { x: 690, y: 80 } })
    const { boxes } = layoutIceberg(board.snapshot())
    const [placed, hanging, obstacle] = [top, answer, blocker].map((id) => boxes.get(id))
    expect(placed).toMatchObject({ x: 700, y: -300 })
    expect(hanging !== undefined && obstacle !== undefined && overlaps(hanging, obstacle, 0)).toBe(false)
    expect(Math.abs((hanging?.x ?? 0) - 700)).toBeLessThan(500)
  })

  it('gives every card a place, whatever its kind and links', () => {
    const board = createBoard()
    const fact = board.add('事実', { kind: 'fact' })
    board.link('supports', fact, board.add('表'))
    for (const kind of ['note', 'fact', 'heading', 'why'] as const) board.add('札', { kind })
    expect(layoutIceberg(board.snapshot()).boxes.size).toBe(board.snapshot().cards.size)
  })

  it('shows rows for depth even on an empty map', () => {
    expect(layoutIceberg(createBoard().snapshot()).bands.map((band) => band.name)).toEqual([
      'sky',
      'why',
      'why',
      'root',
    ])
  })

  it.each([1, 2, 3, 4, 5, 6])(
    'never puts cards upon each other to make room for a hand (seed %i)',
    (seed) => {
      const snapshot = randomMap(seed, 50)
      const inThreads = [...layoutIceberg(snapshot).boxes].filter(
        ([id]) => snapshot.cards.get(id)?.pos === null,
      )
      const upon = inThreads.flatMap(([id, box], at) =>
        inThreads
          .slice(at + 1)
          .filter(([, other]) => overlaps(box, other, 0))
          .map(([other]) => [id, other]),
      )
      expect(upon).toEqual([])
    },
  )
})
