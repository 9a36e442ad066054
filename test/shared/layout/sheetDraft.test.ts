import { describe, expect, it } from 'vitest'
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import { branchTree } from '../../../shared/layout/branchTree'
import { addPiece, forcePiece, stackToFit, type DraftContext } from '../../../shared/layout/sheetDraft'
import { createBoard } from '../../helpers/createBoard'
import { outlineOf, snapshotOf } from './sheetFixture'

const ROOM = { widthMm: 360, heightMm: 230 }
const contextOf = (snapshot: EngagementSnapshot): DraftContext => ({
  snapshot,
  tree: branchTree(snapshot),
  room: ROOM,
})
const piece = (cardIds: readonly string[], parentId: string | null = null) => ({
  cardIds,
  parentId,
  continued: [],
  depthOffset: 0,
})

describe('a sheet while it is being filled', () => {
  it('repeats the parent of what goes on here, and no longer once the parent itself stands here', () => {
    const board = createBoard()
    const top = board.add('納期')
    const why = board.why(top, '段取り')
    const context = contextOf(board.snapshot())
    const draft = addPiece(context, null, piece([why], top))
    expect([...(draft?.references ?? [])]).toEqual([top])
    expect([...(addPiece(context, draft, piece([top]))?.references ?? [])]).toEqual([])
  })

  it('repeats the far end of a link to another sheet', () => {
    const board = createBoard()
    const [first, second] = [board.add('納期'), board.add('品質')]
    const shared = board.why(first, '手順書')
    board.link('why', second, shared)
    const draft = addPiece(contextOf(board.snapshot()), null, piece([second]))
    expect([...(draft?.references ?? [])]).toEqual([shared])
  })

  it('refuses what does not fit and what begins at another depth', () => {
    const snapshot = snapshotOf(outlineOf(1, 200))
    const context = contextOf(snapshot)
    expect(addPiece(context, null, piece([...snapshot.cards.keys()]))).toBeNull()
    const [first = '', second = ''] = snapshot.cards.keys()
    const draft = addPiece(context, null, piece([first]))
    expect(addPiece(context, draft, { ...piece([second]), depthOffset: 3 })).toBeNull()
  })

  it('puts a single card on a sheet whatever it is joined to', () => {
    const board = createBoard()
    const top = board.add('納期')
    const id = board.why(top, 'い'.repeat(500))
    expect(forcePiece(contextOf(board.snapshot()), piece([id], top))?.cardIds.has(id)).toBe(true)
  })

  it('takes low columns as long as they fit', () => {
    const snapshot = snapshotOf(`納期\n${'\tい\n'.repeat(6)}`)
    const low = stackToFit(snapshot, ROOM)
    expect(new Set([...(low?.layout.boxes.values() ?? [])].map(({ x }) => x)).size).toBeGreaterThan(2)
  })
})
