import { describe, expect, it } from 'vitest'
import { AREAS, parseArea } from '../../../shared/model/area'

describe('領域', () => {
  it('is a known one or none', () => {
    expect(AREAS.map(parseArea)).toEqual([...AREAS])
    expect(parseArea('astrology')).toBeNull()
  })
})
