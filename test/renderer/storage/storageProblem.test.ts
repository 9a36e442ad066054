import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { storageProblem } from '../../../renderer/storage/storageProblem'

describe('what a failed transaction means', () => {
  it.each([
    ['no space', new DOMException('x', 'QuotaExceededError'), 'storage.full'],
    [
      'no space, reported as an abort',
      new Dexie.AbortError('x', new DOMException('x', 'QuotaExceededError')),
      'storage.full',
    ],
    [
      'an input/output error, as a full disk shows first',
      new DOMException('x', 'UnknownError'),
      'storage.failed',
    ],
    ['a closed connection', new Dexie.DatabaseClosedError('x'), 'storage.closed'],
    [
      'a connection that closed because there is no space',
      new Dexie.DatabaseClosedError('x', new DOMException('x', 'QuotaExceededError')),
      'storage.full',
    ],
    ['no database at all', new Dexie.MissingAPIError('x'), 'storage.missing'],
    ['something nobody foresaw', 'text', 'storage.failed'],
    ['nothing', undefined, 'storage.failed'],
  ])('%s', (_name, error, code) => {
    expect(storageProblem(error)).toEqual({ code })
  })
})
