// Problems of the privileged side carry a code of the list and only what the sentence needs.
import { describe, expect, it } from 'vitest'
import { SHELL_PROBLEMS } from '../../../shared/ipc/shellProblems'
import { shellFailure } from '../../../shared/ipc/shellFailure'

describe('shellFailure', () => {
  it('is a failed Result with code and params', () => {
    expect(shellFailure('disk.full')).toEqual({ ok: false, error: { code: 'disk.full' } })
    expect(shellFailure('file.tooLarge', { maxMib: 64 })).toEqual({
      ok: false,
      error: { code: 'file.tooLarge', params: { maxMib: 64 } },
    })
  })

  it('has every code once', () => {
    expect(new Set(SHELL_PROBLEMS).size).toBe(SHELL_PROBLEMS.length)
  })
})
