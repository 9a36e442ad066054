// Marks the words that were looked for, where they stand in the lines. Nothing in the lines is changed for it: the browser
// paints over them (`::highlight(outline-find)`). Where it can not, nothing is marked.
import { useEffect, type RefObject } from 'react'
import { matchRanges } from './matchRanges'
import type { OutlineRow } from './outlineRow'

const NAME = 'outline-find'
/** Beyond this many the marks say nothing more. */
const MOST_MARKS = 1000

/** `hits`: the lines to mark. A change of them is a reason to mark anew. */
export function useMarkedWords(
  list: RefObject<HTMLElement | null>,
  query: string,
  hits: readonly OutlineRow[],
): void {
  useEffect(() => {
    if (!('highlights' in CSS) || list.current === null || hits.length === 0) return
    const ranges: Range[] = []
    for (const words of list.current.querySelectorAll('[data-words]')) {
      if (ranges.length >= MOST_MARKS) break
      for (const node of words.childNodes) if (node instanceof Text) ranges.push(...rangesIn(node, query))
    }
    CSS.highlights.set(NAME, new Highlight(...ranges))
    return () => void CSS.highlights.delete(NAME)
  }, [list, query, hits])
}

function rangesIn(node: Text, query: string): readonly Range[] {
  return matchRanges(node.data, query).map(({ start, end }) => {
    const range = new Range()
    range.setStart(node, start)
    range.setEnd(node, end)
    return range
  })
}
