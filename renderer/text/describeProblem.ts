// A Problem as one sentence of one language. A code without a sentence still says something and names itself.
import type { Problem } from '../../shared/lib/result'
import { format } from './format'
import type { Texts } from './texts'

export function describeProblem(
  { code, params = {} }: Problem,
  { problems }: Pick<Texts, 'problems'>,
): string {
  const sentences: Readonly<Record<string, string>> = problems
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined
  return format(sentence ?? problems.unknown, { code, ...params })
}
