// Who may see which hint. The room sees nothing that comes from a private card, not even that there is one.
import { describe, expect, it } from 'vitest'
import { hintAudience, hintsFor } from '../../../../renderer/iceberg/hints/hintsFor'
import { judgeCard } from '../../../../shared/commands/judgeCard'
import { openPersonSheet } from '../../../../shared/commands/openPersonSheet'
import type { DocKey } from '../../../../shared/model/layer'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard, valueOf, type TestBoard } from '../../../helpers/createBoard'

const idsFor = (board: TestBoard, audience: 'team' | 'room') =>
  hintsFor(board.snapshot(), audience).map(({ id }) => id)

describe('who may be looking', () => {
  it('is the team alone only in 準備中: on a person’s sheet that person looks on', () => {
    expect(hintAudience('internal')).toBe('team')
    expect(hintAudience('shared')).toBe('room')
    expect(hintAudience('owner:person-01')).toBe('room')
  })
})

describe('hints in the room', () => {
  it('speak about the map', () => {
    const board = createBoard()
    board.why(board.add('売上が減っている'), '景気が悪い')
    expect(idsFor(board, 'room')).toEqual(['outsideOnly'])
    expect(hintsFor(board.snapshot(), 'room')).toBe(hintsFor(board.snapshot(), 'room'))
  })

  it('never speak about a person, about words of somebody, nor about what supporters think', () => {
    const board = createBoard()
    const top = board.add('売上が上がらない', { voice: 'supporter' })
    const first = board.why(top, '会長が毎日来る', { voice: 'supporter' })
    board.why(first, '若手が', { voice: 'supporter' })
    board.link('supports', board.add('先月は14件', { kind: 'fact' }), top)
    addRoot(board, 'システムがない', { parentId: first, viewpoint: 'both' })
    addRoot(board, '売上を上げる力がない', { parentId: first, viewpoint: 'both' })
    for (const id of [top, first]) judgeCard(board.context, id, { walls: ['lacking'] })
    expect(idsFor(board, 'team')).toEqual([
      'aboutLeaders',
      'personOnly',
      'lackOfMeans',
      'rewordedSurface',
      'onlyLacking',
    ])
    expect(idsFor(board, 'room')).toEqual([])
  })

  it.each(['internal', 'owner'])('never come from cards in %s', (layer) => {
    const board = createBoard()
    const docKey: DocKey =
      layer === 'internal' ? layer : valueOf(openPersonSheet(board.context, 'owner')).docKey
    const top = board.add('売上が減っている')
    const ids = [
      board.why(top, '景気が悪い', { docKey }),
      board.why(board.why(top, '客が減った', { docKey }), '声を集めていない', { docKey }),
      ...['一', '二', '三', '四'].map((text) => addRoot(board, text, { docKey, viewpoint: 'employees' })),
    ]
    expect(idsFor(board, 'team')).toEqual(['outsideOnly', 'noEvidence', 'onlyEmployees', 'manyRoots'])
    expect(hintsFor(board.snapshot(), 'room').flatMap(({ cardIds }) => cardIds)).toEqual([])
    expect(ids).toHaveLength(6)
  })

  it('are silent where a private card already answers them', () => {
    const board = createBoard()
    const outside = board.why(board.add('売上が減っている'), '景気が悪い')
    const second = board.why(board.why(board.add('納期が遅れる'), '段取りが違う'), '教えていない')
    expect(idsFor(board, 'room')).toEqual(['outsideOnly', 'noEvidence'])
    board.why(outside, '値段の話をしていない', { docKey: 'internal' })
    board.link('supports', board.add('先月は14件', { kind: 'fact', docKey: 'internal' }), second)
    expect(idsFor(board, 'room')).toEqual([])
  })

  it('name shared cards only where a branch goes on in private', () => {
    const board = createBoard()
    const top = board.add('納期が遅れる')
    const first = board.why(top, '段取りが違う')
    const second = board.why(first, '教えていない')
    const hidden = board.why(second, '任せたくない', { docKey: 'internal' })
    const [open] = hintsFor(board.snapshot(), 'room')
    expect(open?.cardIds).toEqual([top, first, second])
    expect(hintsFor(board.snapshot(), 'team')[0]?.cardIds).toContain(hidden)
  })
})
