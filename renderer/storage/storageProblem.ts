// What a failed transaction means for a person. A full disk shows first as UnknownError or AbortError, not only as
// QuotaExceededError (measured), so the sentence of `storage.failed` speaks of space as well.
import type { Problem } from '../../shared/lib/result'

const CODES: Readonly<Record<string, string>> = {
  QuotaExceededError: 'storage.full',
  DatabaseClosedError: 'storage.closed',
  InvalidStateError: 'storage.closed',
  MissingAPIError: 'storage.missing',
  TimeoutError: 'storage.timeout',
}

export function storageProblem(error: unknown): Problem {
  for (let cause = error; cause instanceof Object; cause = 'inner' in cause ? cause.inner : undefined) {
    const code = 'name' in cause && typeof cause.name === 'string' ? CODES[cause.name] : undefined
    if (code !== undefined && code !== 'storage.closed') return { code }
    if (code === 'storage.closed' && !('inner' in cause && cause.inner instanceof Object)) return { code }
  }
  return { code: 'storage.failed' }
}
