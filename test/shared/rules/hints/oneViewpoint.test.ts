import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { oneViewpoint } from '../../../../shared/rules/hints/oneViewpoint'
import type { Viewpoint } from '../../../../shared/model/cards/root'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

function hintsFor(...viewpoints: readonly (Viewpoint | undefined)[]) {
  const board = createBoard()
  const roots = viewpoints.map((viewpoint, index) =>
    addRoot(board, `水面下の言葉${index}`, viewpoint === undefined ? {} : { viewpoint }),
  )
  return { roots, hints: oneViewpoint(hintSource(board.snapshot())) }
}

describe('裏課題 seen from one side only (H2)', () => {
  it('by management is a hint about all of them', () => {
    const { roots, hints } = hintsFor('management', 'management')
    expect(hints).toEqual([{ id: 'onlyManagement', about: roots, cardIds: roots }])
  })

  it('by employees is another one', () => {
    expect(hintsFor('employees').hints.map(({ id }) => id)).toEqual(['onlyEmployees'])
  })

  it('is none when both sides are there, or one of them says both', () => {
    expect(hintsFor('management', 'employees').hints).toEqual([])
    expect(hintsFor('both').hints).toEqual([])
    expect(hintsFor('management', 'both').hints).toEqual([])
  })

  it('is none as long as nobody has said from where one of them is seen', () => {
    expect(hintsFor().hints).toEqual([])
    expect(hintsFor('management', undefined).hints).toEqual([])
    expect(hintsFor(undefined, 'management').hints).toEqual([])
  })
})
