// Turns an error of the file system into a Problem the user can act on. Never carries a path.
import { shellFailure } from '../../shared/ipc/shellFailure'
import type { ShellProblem } from '../../shared/ipc/shellProblems'
import type { Problem } from '../../shared/lib/result'

const CODES: Readonly<Record<string, ShellProblem>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EACCES: 'disk.denied',
  EPERM: 'disk.denied',
  EROFS: 'disk.denied',
}

export function diskProblem(error: unknown): { readonly ok: false; readonly error: Problem } {
  const code = errorCode(error)
  return shellFailure(CODES[code] ?? 'disk.failed', { system: code })
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}
