// Links that no longer live where the more private of their ends is: an undo brings a link back into the document it was
// taken from, though its card has moved to another layer since.
import { docForLink, type DocKey } from '../model/layer'
import type { Link } from '../model/link'
import type { EngagementSnapshot } from './engagementSnapshot'

/** `home` null: its ends belong to two persons now, the link can not stay. */
export function misplacedLinks(
  snapshot: EngagementSnapshot,
): readonly { readonly link: Link; readonly home: DocKey | null }[] {
  return [...snapshot.links.values()].flatMap((link) => {
    const [from, to] = [snapshot.cards.get(link.from), snapshot.cards.get(link.to)]
    if (from === undefined || to === undefined) return []
    const home = docForLink(from.docKey, to.docKey)
    return home === link.docKey ? [] : [{ link, home }]
  })
}
