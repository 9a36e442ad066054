import { describe, expect, it } from 'vitest'
import { phraseBoundaries } from '../../../shared/lib/phraseBoundaries'

describe('phraseBoundaries', () => {
  it('stand where one would breathe', () => {
    const line = '若手が三年以内に離職してしまう'
    const ends = phraseBoundaries(line)
    expect(ends).toContain(line.indexOf('三年'))
    expect(ends).toContain(line.indexOf('離職'))
    expect(ends).not.toContain(line.indexOf('年以内'))
  })

  it('are none in an empty line', () => {
    expect(phraseBoundaries('')).toEqual([])
  })
})
