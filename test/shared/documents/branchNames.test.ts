import { describe, expect, it } from 'vitest'
import { branchNames } from '../../../shared/documents/branchNames'
import { sheetRooms } from '../../../shared/documents/sheetFrames'
import { pageIceberg } from '../../../shared/layout/pageIceberg'
import { createBoard } from '../../helpers/createBoard'
import { orderFor } from './paperFixture'
import { snapshotOf } from '../layout/sheetFixture'

const { words } = orderFor('shared')

describe('the branches of a sheet in words', () => {
  it('are the first cards of the threads, and where a thread goes on', () => {
    const snapshot = snapshotOf(
      Array.from({ length: 30 }, (_, depth) => `${'\t'.repeat(depth)}段 ${depth}`).join('\n'),
    )
    const { sheets } = pageIceberg(snapshot, sheetRooms())
    const names = sheets.map((sheet) => branchNames(sheet, snapshot, words))
    expect(names[0]).toBe('段 0')
    expect(names[1]).toMatch(/^段 0 › 段 \d+$/)
  })

  it('leave out a first card whose words stand right before', () => {
    const snapshot = snapshotOf(
      Array.from({ length: 30 }, (_, depth) => `${'\t'.repeat(depth)}段 ${depth}`).join('\n'),
    )
    const [, second] = pageIceberg(snapshot, sheetRooms()).sheets
    const said = new Set(second?.branches.map(({ topId }) => topId))
    expect(second && branchNames(second, snapshot, words, said)).toMatch(/^› 段 \d+$/)
  })

  it('call what is on no thread by one name', () => {
    const board = createBoard()
    for (let index = 0; index < 120; index++) board.add(`付箋 ${index}`, { kind: 'note' })
    const { sheets } = pageIceberg(board.snapshot(), sheetRooms())
    expect(sheets.length).toBeGreaterThan(1)
    for (const sheet of sheets) expect(branchNames(sheet, board.snapshot(), words)).toBe(words.map.looseCards)
  })
})
