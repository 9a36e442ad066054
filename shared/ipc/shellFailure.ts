// A failed Result of the privileged side or the bridge. Its code is one of the list, so none is without words.
import { failure, type Problem } from '../lib/result'
import type { ShellProblem } from './shellProblems'

export function shellFailure(
  code: ShellProblem,
  params?: Problem['params'],
): { readonly ok: false; readonly error: Problem } {
  return failure(code, params)
}
