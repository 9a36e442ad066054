// Where in a text the words of a query stand, although both were folded to be compared: for marking them.
import { foldText } from '../../shared/lib/foldText'
import { graphemes } from '../../shared/lib/graphemes'
import { searchTerms } from './searchTerms'

export interface TextRange {
  readonly start: number
  readonly end: number
}

export function matchRanges(text: string, query: string): readonly TextRange[] {
  const terms = searchTerms(query)
  if (terms.length === 0) return []
  let folded = ''
  /** For each folded character where the one it comes from begins and ends. */
  const sources: TextRange[] = []
  let start = 0
  for (const character of graphemes(text)) {
    const end = start + character.length
    const plain = foldText(character)
    folded += plain
    for (let count = 0; count < plain.length; count++) sources.push({ start, end })
    start = end
  }
  return terms.flatMap((term) => occurrences(folded, term, sources))
}

function occurrences(folded: string, term: string, sources: readonly TextRange[]): readonly TextRange[] {
  const ranges: TextRange[] = []
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    const [first, last] = [sources[at], sources[at + term.length - 1]]
    if (first !== undefined && last !== undefined) ranges.push({ start: first.start, end: last.end })
  }
  return ranges
}
