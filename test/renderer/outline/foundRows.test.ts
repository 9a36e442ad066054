import { describe, expect, it } from 'vitest'
import { createFinder } from '../../../renderer/outline/createFinder'
import { foundRows } from '../../../renderer/outline/foundRows'
import { outlineRows } from '../../../renderer/outline/outlineRows'
import { createBoard } from '../../helpers/createBoard'

const board = createBoard()
const late = board.add('納期が遅れる')
const plan = board.why(late, '段取りが読めない')
const order = board.why(plan, '受注が届くのが遅い')
board.why(late, '人が足りない')
const price = board.add('値上げできない')
board.link('why', price, order)
board.add('受注の波', { kind: 'note' })

function found(query: string, keptId: string | null = null) {
  const isWanted = createFinder(query)
  if (isWanted === null) throw new Error('nothing is asked')
  const { rows, hits } = foundRows(outlineRows(board.snapshot()), isWanted, keptId)
  return { rows: rows.map(({ card }) => card.text), hits: hits.map(({ card }) => card.text) }
}

describe('the lines that are left while somebody looks for words', () => {
  it('are the hits with the thread above each, in their order', () => {
    expect(found('じゅちゅう')).toEqual({ rows: [], hits: [] })
    expect(found('受注')).toEqual({
      rows: ['納期が遅れる', '段取りが読めない', '受注が届くのが遅い', '受注の波'],
      hits: ['受注が届くのが遅い', '受注の波'],
    })
  })

  it('leave out what hangs below a hit', () => {
    expect(found('納期')).toEqual({ rows: ['納期が遅れる'], hits: ['納期が遅れる'] })
  })

  it('keep the line somebody is writing in, which is no hit', () => {
    expect(found('受注の', plan)).toEqual({
      rows: ['納期が遅れる', '段取りが読めない', '受注の波'],
      hits: ['受注の波'],
    })
  })

  it('show a card with several parents once', () => {
    expect(found('届く').hits).toEqual(['受注が届くのが遅い'])
  })
})
