// Outcome of something that may fail for a reason the user must be told. Deliberately no exceptions, no chaining.
export type Result<T, E = Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A reason with the words' key and its parts; `renderer/text` and the print command turn it into one sentence. */
export interface Problem {
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function failure(
  code: string,
  params?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error: params === undefined ? { code } : { code, params } }
}
