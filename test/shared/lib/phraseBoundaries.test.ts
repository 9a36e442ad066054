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

  it.each([
    ['会議で意見が出ない（その27）', '出ない|（その27）'],
    ['見積がばらつく（営業 二課）', 'ばらつく|（営業 二課）'],
    ['返事が多く、話が進みにくかった', '話が|進みにくかった'],
  ])('do not part what is one to the eye: %s', (line, phrases) => {
    const ends = [0, ...phraseBoundaries(line), line.length]
    const told = ends.slice(1).map((end, at) => line.slice(ends[at], end))
    expect(told.join('|')).toContain(phrases)
  })
})
