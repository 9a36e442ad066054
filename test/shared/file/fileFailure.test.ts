import { expect, it } from 'vitest'
import { fileFailure } from '../../../shared/file/fileFailure'

it('a refusal carries its code and the parts of its sentence', () => {
  expect(fileFailure('file.damaged')).toEqual({ ok: false, error: { code: 'file.damaged' } })
  expect(fileFailure('outline.halfStep', { line: 3 })).toEqual({
    ok: false,
    error: { code: 'outline.halfStep', params: { line: 3 } },
  })
})
