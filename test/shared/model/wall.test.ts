import { describe, expect, it } from 'vitest'
import { parseWalls } from '../../../shared/model/wall'

describe('5つの壁', () => {
  it('are read in their own order, once each, without what is not a wall', () => {
    expect(parseWalls(['lacking', 'unseen', 'unseen', 'score'])).toEqual(['unseen', 'lacking'])
    expect(parseWalls('unseen')).toEqual([])
  })
})
