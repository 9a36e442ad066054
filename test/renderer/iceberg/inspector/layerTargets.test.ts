import { describe, expect, it } from 'vitest'
import { layerTargets } from '../../../../renderer/iceberg/inspector/layerTargets'
import { openPersonSheet } from '../../../../shared/commands/openPersonSheet'
import { createBoard, valueOf } from '../../../helpers/createBoard'

describe('where a card can be moved', () => {
  it('from 準備中 only to more people, from みんなで only back', () => {
    const board = createBoard()
    const own = board.card(board.add('準備中の言葉', { docKey: 'internal' }))
    const open = board.card(board.add('みんなの言葉'))
    expect(layerTargets(board.snapshot(), own)).toEqual({ moreOpen: ['shared'], morePrivate: [] })
    expect(layerTargets(board.snapshot(), open)).toEqual({ moreOpen: [], morePrivate: ['internal'] })
  })

  it('offers the sheets of persons, but never from one person to another', () => {
    const board = createBoard()
    const chairman = valueOf(openPersonSheet(board.context, 'chairman')).docKey
    const owner = valueOf(openPersonSheet(board.context, 'owner')).docKey
    const theirs = board.card(board.add('会長の言葉', { docKey: chairman }))
    const own = board.card(board.add('準備中の言葉', { docKey: 'internal' }))
    expect(layerTargets(board.snapshot(), theirs)).toEqual({
      moreOpen: ['shared'],
      morePrivate: ['internal'],
    })
    expect(new Set(layerTargets(board.snapshot(), own).moreOpen)).toEqual(
      new Set(['shared', chairman, owner]),
    )
  })
})
