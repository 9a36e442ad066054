// Which rows 案件一覧 shows and in what order: newest first, searched by folded words.
import type { EngagementListing } from '../../shared/ipc/bridge'
import { foldText } from '../../shared/lib/foldText'

/** Every word of the query has to be in the name or the 案件番号; an empty query finds all. */
export function arrangeEngagements(
  items: readonly EngagementListing[],
  query: string,
): readonly EngagementListing[] {
  const words = query
    .split(/\s+/)
    .map(foldText)
    .filter((word) => word !== '')
  return items.filter((item) => hasAll(item, words)).sort(newestFirst)
}

function hasAll({ name, caseNumber = '' }: EngagementListing, words: readonly string[]): boolean {
  const [title, number] = [foldText(name), foldText(caseNumber)]
  return words.every((word) => title.includes(word) || number.includes(word))
}

function newestFirst(a: EngagementListing, b: EngagementListing): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1
  return a.id < b.id ? -1 : 1
}
