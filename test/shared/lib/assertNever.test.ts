import { describe, expect, it } from 'vitest'
import { assertNever } from '../../../shared/lib/assertNever'

describe('a case nobody wrote', () => {
  it('throws instead of going on silently', () => {
    expect(() => assertNever('surprise' as never)).toThrow('surprise')
  })
})
