// Links as React Flow edges. An edge that did not change comes back as the same object.
import type { Edge } from 'reactflow'
import type { Box } from '../../shared/layout/box'
import { curveData } from '../../shared/layout/curve'
import type { LinkRoute } from '../../shared/layout/routes/linkRoute'
import type { Link } from '../../shared/model/link'

export type LinkEdgeData = { readonly route: LinkRoute }
export type LinkEdge = Edge<LinkEdgeData, 'link'>

export interface LinkEdgeParts {
  readonly link: Link
  readonly route: LinkRoute
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
    isSameRoute(a.route, b.route) &&
    a.selected === b.selected &&
    a.label === b.label &&
    a.role === b.role
  )
}

/** Every change of the map routes anew; most links come out as they were. */
function isSameRoute(a: LinkRoute, b: LinkRoute): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      isSameBox(a.from, b.from) &&
      isSameBox(a.to, b.to) &&
      a.nameAt?.x === b.nameAt?.x &&
      a.nameAt?.y === b.nameAt?.y &&
      curveData(a.curves) === curveData(b.curves))
  )
}

function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

function edgeOf({ link, route, selected, label, role }: LinkEdgeParts): LinkEdge {
  return {
    id: link.id,
    type: 'link',
    source: link.from,
    target: link.to,
    data: { route },
    selected,
    focusable: false,
    ariaLabel: label,
    domAttributes: { 'aria-roledescription': role },
  }
}
