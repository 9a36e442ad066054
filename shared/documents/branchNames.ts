// What stands on one sheet of several, in words: the first card of each thread, and where a thread goes on.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { IcebergSheet, SheetBranch } from '../layout/pageIceberg'
import { cardWordings } from '../model/cardWordings'
import type { PaperWords } from './paperWords'

/** `said`: first cards whose words stand right before; only where their threads go on is told. */
export function branchNames(
  { branches }: IcebergSheet,
  snapshot: EngagementSnapshot,
  { map }: Pick<PaperWords, 'map'>,
  said: ReadonlySet<string> = new Set(),
): string {
  const textOf = (id: string): string => {
    const card = snapshot.cards.get(id)
    return card === undefined ? '' : cardWordings(card).lead.replace(/\s+/g, ' ').trim()
  }
  const nameOf = ({ topId, underId }: SheetBranch): string => {
    const kind = snapshot.cards.get(topId)?.kind
    if (kind !== 'surface' && kind !== 'why' && kind !== 'root') return map.looseCards
    if (underId === null || underId === topId) return textOf(topId)
    return `${said.has(topId) ? '' : `${textOf(topId)} `}› ${textOf(underId)}`
  }
  return [...new Set(branches.map(nameOf))].filter((name) => name !== '').join(' ／ ')
}
