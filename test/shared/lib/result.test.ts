import { describe, expect, it } from 'vitest'
import { failure, success } from '../../../shared/lib/result'

describe('a result', () => {
  it('is a value or a reason with its parts', () => {
    expect(success(3)).toEqual({ ok: true, value: 3 })
    expect(failure('file.tooLarge', { max: 9 })).toEqual({
      ok: false,
      error: { code: 'file.tooLarge', params: { max: 9 } },
    })
    expect(failure('file.gone')).toEqual({ ok: false, error: { code: 'file.gone' } })
  })
})
