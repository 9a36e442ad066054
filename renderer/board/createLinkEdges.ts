// Links as React Flow edges. An edge that did not change comes back as the same object.
import type { Edge } from 'reactflow'
import type { Link } from '../../shared/model/link'

export type LinkEdgeData = { readonly kind: Link['kind'] }
export type LinkEdge = Edge<LinkEdgeData, 'link'>

export interface LinkEdgeParts {
  readonly link: Link
  /** What it is drawn as: a why that would close a ring is drawn as 悪循環. */
  readonly kind: Link['kind']
  readonly selected: boolean
  readonly label: string
  readonly role: string
}

export function createLinkEdges(): (parts: Iterable<LinkEdgeParts>) => LinkEdge[] {
  let known = new Map<string, { readonly parts: LinkEdgeParts; readonly edge: LinkEdge }>()
  return (all) => {
    const next: typeof known = new Map()
    for (const parts of all) {
      const before = known.get(parts.link.id)
      next.set(
        parts.link.id,
        before !== undefined && isSame(before.parts, parts) ? before : { parts, edge: edgeOf(parts) },
      )
    }
    known = next
    return [...next.values()].map(({ edge }) => edge)
  }
}

function isSame(a: LinkEdgeParts, b: LinkEdgeParts): boolean {
  return (
    a.link === b.link &&
    a.kind === b.kind &&
    a.selected === b.selected &&
    a.label === b.label &&
    a.role === b.role
  )
}

function edgeOf({ link, kind, selected, label, role }: LinkEdgeParts): LinkEdge {
  return {
    id: link.id,
    type: 'link',
    source: link.from,
    target: link.to,
    data: { kind },
    selected,
    focusable: false,
    ariaLabel: label,
    domAttributes: { 'aria-roledescription': role },
  }
}
