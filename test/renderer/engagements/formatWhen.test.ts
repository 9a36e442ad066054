import { describe, expect, it } from 'vitest'
import { formatWhen } from '../../../renderer/engagements/formatWhen'

const now = new Date(2026, 10, 21, 15, 0).getTime()
const at = (...parts: readonly [number, number, number, number, number]) => new Date(...parts).toISOString()

describe('when an 案件 was changed', () => {
  it('is a time today', () => {
    expect(formatWhen(at(2026, 10, 21, 9, 5), { nowMs: now, language: 'ja' })).toBe('9:05')
  })

  it('is a day this year', () => {
    expect(formatWhen(at(2026, 8, 12, 9, 5), { nowMs: now, language: 'ja' })).toBe('9月12日')
    expect(formatWhen(at(2026, 8, 12, 9, 5), { nowMs: now, language: 'en' })).toMatch(/^12 Sept?$/)
  })

  it('has the time too where the day does not tell two rows apart', () => {
    const when = { nowMs: now, language: 'ja', withTime: true } as const
    expect(formatWhen(at(2026, 8, 12, 9, 5), when)).toBe('9月12日 9:05')
  })

  it('is a date before', () => {
    expect(formatWhen(at(2025, 8, 12, 9, 5), { nowMs: now, language: 'ja' })).toBe('2025年9月12日')
  })

  it('is nothing when it cannot be read', () => {
    expect(formatWhen('', { nowMs: now, language: 'ja' })).toBe('')
  })
})
