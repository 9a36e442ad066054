// The calendar of older versions as a pure rule.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseGenerations } from '../../../electron/files/chooseGenerations'
import { nameGeneration, parseGenerationName, type Generation } from '../../../electron/files/generationName'

const HOUR_MS = 3_600_000
const generation = (timeMs: number): Generation => ({
  name: nameGeneration(timeMs, 'autosave'),
  timeMs,
  reason: 'autosave',
})

describe('chooseGenerations', () => {
  it('keeps everything while there is little', () => {
    const few = [1, 2, 3].map((hour) => generation(hour * HOUR_MS))
    expect(chooseGenerations(few).size).toBe(3)
  })

  it('keeps the ten latest and never more than 24, whatever the times', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 4e12 }), { maxLength: 80 }), (times) => {
        const kept = chooseGenerations(times.map(generation))
        const latest = [...times]
          .sort((a, b) => b - a)
          .slice(0, 10)
          .map((timeMs) => generation(timeMs).name)
        expect(kept.size).toBeLessThanOrEqual(24)
        for (const name of latest) expect(kept.has(name)).toBe(true)
      }),
    )
  })

  it('is settled: choosing again from what was kept drops nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 4e12 }), { maxLength: 80 }), (times) => {
        const all = times.map(generation)
        const kept = all.filter(({ name }) => chooseGenerations(all).has(name))
        expect(chooseGenerations(kept).size).toBe(kept.length)
      }),
    )
  })

  it('starts weeks on Monday', () => {
    const days = Array.from({ length: 40 }, (_, day) => generation(Date.UTC(2026, 9, 1 + day, 9)))
    const kept = [...chooseGenerations(days)].sort()
    // 10 latest are 31 October to 9 November; the weeks before end on Sundays 18 and 25 October; months end on the 31st.
    expect(kept.slice(0, 2).map((name) => name.slice(0, 10))).toEqual(['2026-10-25', '2026-10-31'])
  })
})

describe('names of generations', () => {
  it('say when and why, and are read back', () => {
    const timeMs = Date.UTC(2026, 10, 21, 3, 27, 5, 123)
    const name = nameGeneration(timeMs, 'restore')
    expect(name).toBe('2026-11-21T03-27-05-123Z-restore.bansou')
    expect(parseGenerationName(name)).toEqual({ name, timeMs, reason: 'restore' })
  })

  it.each([
    'x.bansou',
    '2026-11-21T03-27-05-123Z-other.bansou',
    '2026-19-41T03-27-05-123Z-open.bansou',
    '../a',
  ])('leaves %s alone', (name) => expect(parseGenerationName(name)).toBeUndefined())
})
