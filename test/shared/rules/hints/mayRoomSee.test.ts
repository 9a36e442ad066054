import { describe, expect, it } from 'vitest'
import { HINT_IDS } from '../../../../shared/rules/hints/hint'
import { mayRoomSee } from '../../../../shared/rules/hints/mayRoomSee'

describe('hints the room may see', () => {
  it('speak about the map, never about persons, their words or what supporters think', () => {
    expect(HINT_IDS.filter(mayRoomSee)).toEqual([
      'outsideOnly',
      'endsAtOnce',
      'veryDeep',
      'noEvidence',
      'onlyManagement',
      'onlyEmployees',
      'allShallow',
      'manyRoots',
    ])
  })
})
