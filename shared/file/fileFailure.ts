// A refusal with one of the codes that have a sentence. Keeps a misspelt code from reaching a person.
import { failure } from '../lib/result'
import type { FileProblemCode } from './fileProblemCodes'

export function fileFailure(
  code: FileProblemCode,
  params?: Readonly<Record<string, string | number>>,
): ReturnType<typeof failure> {
  return failure(code, params)
}
