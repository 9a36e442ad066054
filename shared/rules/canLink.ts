// Which links the method allows, and why not (domain.md D.1 "Allowed links" and its prohibitions).
import { failure, success, type Result } from '../lib/result'
import { assertNever } from '../lib/assertNever'
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { docForLink, type DocKey } from '../model/layer'
import type { LinkKind } from '../model/link'
import { icebergGraph } from './icebergGraph'
import { isAbove } from './isAbove'

export interface WantedLink {
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
}

/** What the link will be: its ends in the right direction and the document it lives in. */
export interface AllowedLink extends WantedLink {
  readonly docKey: DocKey
}

/** Fails with a `link.*` code; `link.ring` means that a 悪循環 (`loop`) can be offered instead. */
export function canLink(snapshot: EngagementSnapshot, wanted: WantedLink): Result<AllowedLink> {
  const [from, to] = [snapshot.cards.get(wanted.from), snapshot.cards.get(wanted.to)]
  if (from === undefined || to === undefined) return failure('link.missingCard')
  if (from.id === to.id) return failure('link.self')
  const docKey = docForLink(from.docKey, to.docKey)
  if (docKey === null) return failure('link.twoPersons')
  const directed = checkKinds(snapshot, wanted.kind, from, to)
  if (!directed.ok) return directed
  if (hasLink(snapshot, directed.value)) return failure('link.exists')
  return success({ ...directed.value, docKey })
}

function checkKinds(snapshot: EngagementSnapshot, kind: LinkKind, from: Card, to: Card): Result<WantedLink> {
  if (from.kind === 'unknown' || to.kind === 'unknown') return failure('link.unknownCard')
  switch (kind) {
    case 'why':
      return checkWhy(snapshot, from, to)
    case 'loop':
      return from.kind === 'why' && to.kind === 'why'
        ? success({ kind, from: from.id, to: to.id })
        : failure('link.loopNeedsWhys')
    case 'supports':
      return checkSupports(from, to)
    case 'pair':
      return checkPair(from, to)
    default:
      return assertNever(kind)
  }
}

function checkWhy(snapshot: EngagementSnapshot, from: Card, to: Card): Result<WantedLink> {
  if (to.kind === 'surface') return failure(from.kind === 'root' ? 'link.rootToSurface' : 'link.upward')
  if (from.kind === 'root') return failure('link.belowRoot')
  if (from.kind === 'note') return failure('link.placeFirst')
  if (from.kind !== 'surface' && from.kind !== 'why') return failure('link.notOnThread')
  if (to.kind !== 'why' && to.kind !== 'root' && to.kind !== 'note') return failure('link.notOnThread')
  if (isAbove(icebergGraph(snapshot), to.id, from.id)) return failure('link.ring')
  return success({ kind: 'why', from: from.id, to: to.id })
}

function checkSupports(from: Card, to: Card): Result<WantedLink> {
  const [fact, other] = from.kind === 'fact' ? [from, to] : [to, from]
  if (fact.kind !== 'fact' || other.kind === 'fact' || other.kind === 'heading')
    return failure('link.supportsNeedsFact')
  return success({ kind: 'supports', from: fact.id, to: other.id })
}

function checkPair(from: Card, to: Card): Result<WantedLink> {
  const [surface, root] = from.kind === 'surface' ? [from, to] : [to, from]
  if (surface.kind !== 'surface' || root.kind !== 'root') return failure('link.pairNeedsBoth')
  return success({ kind: 'pair', from: surface.id, to: root.id })
}

function hasLink(snapshot: EngagementSnapshot, wanted: WantedLink): boolean {
  const same = (from: string, to: string): boolean =>
    [...snapshot.links.values()].some(
      (link) => link.kind === wanted.kind && link.from === from && link.to === to,
    )
  return same(wanted.from, wanted.to) || (wanted.kind === 'loop' && same(wanted.to, wanted.from))
}
