// Every place where one paragraph may be divided, with the cost of dividing there. Chooses none: see wrapText.ts.
import { areInseparable, isNoEnd, isNoStart, isWordSeam } from './kinsoku'
import { inseparableSpans } from './inseparableSpans'

/** `free` obeys 禁則; `insideWord` divides a word or number; `never` also breaks 禁則 (only when nothing else fits). */
export type BreakKind = 'free' | 'insideWord' | 'never'

/** Kind of the break before each grapheme; index 0 is `never`. A break before a space is `never`: spaces hang. */
export function lineBreaks(line: string, parts: readonly string[]): readonly BreakKind[] {
  const kinds: BreakKind[] = parts.map((part, index) => breakBefore(parts, part, index))
  const spans = inseparableSpans(line)
  if (spans.length === 0) return kinds
  let offset = 0
  let at = 0
  for (let index = 0; index < parts.length; index += 1) {
    while (at < spans.length && (spans[at]?.[1] ?? 0) <= offset) at += 1
    const isInside = offset > (spans[at]?.[0] ?? Infinity)
    if (isInside && kinds[index] === 'free') kinds[index] = 'insideWord'
    offset += parts[index]?.length ?? 0
  }
  return kinds
}

function breakBefore(parts: readonly string[], part: string, index: number): BreakKind {
  const before = parts[index - 1]
  if (before === undefined || isSpace(part)) return 'never'
  if (isNoStart(part) || isNoEnd(lastVisible(parts, index) ?? before)) return 'never'
  if (areInseparable(before, part))
    return isWordSeam(parts[index - 2] ?? '', before, part) ? 'free' : 'insideWord'
  return 'free'
}

/** Spaces hang at the end of a line, so what ends it is the character before them. */
function lastVisible(parts: readonly string[], end: number): string | undefined {
  let index = end - 1
  while (index > 0 && isSpace(parts[index] ?? '')) index -= 1
  return parts[index]
}

export function isSpace(grapheme: string): boolean {
  return grapheme === ' ' || grapheme === '\u3000'
}
