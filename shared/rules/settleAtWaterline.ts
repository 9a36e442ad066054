// The waterline means something: above it a card is a 表課題, below it an answer. What a card becomes where it is put.
// 付箋, 根拠 and 見出し may lie anywhere. 裏課題 never surfaces. (issue (d); domain.md D.1)
import { failure, success, type Result } from '../lib/result'
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import type { Link } from '../model/link'

export interface Settled {
  /** The kind after the move; null = unchanged. */
  readonly becomes: 'surface' | 'why' | null
  /** Links that must be cut for it; empty unless `cutLinks` was asked for. */
  readonly cut: readonly Link[]
}

const UNCHANGED: Settled = { becomes: null, cut: [] }

/** `isInSky`: the middle of the card is above the waterline. Fails with `waterline.*`. */
export function settleAtWaterline(
  snapshot: EngagementSnapshot,
  card: Card,
  { isInSky, cutLinks }: { readonly isInSky: boolean; readonly cutLinks: boolean },
): Result<Settled> {
  if (card.kind === 'root' && isInSky) return failure('waterline.rootStaysBelow')
  if (card.kind === 'why' && isInSky) return settle(snapshot, card, 'surface', cutLinks)
  if (card.kind === 'surface' && !isInSky) return settle(snapshot, card, 'why', cutLinks)
  return success(UNCHANGED)
}

function settle(
  snapshot: EngagementSnapshot,
  card: Card,
  becomes: 'surface' | 'why',
  cutLinks: boolean,
): Result<Settled> {
  const cut = linksAgainst(snapshot, card, becomes)
  if (cut.length > 0 && !cutLinks) {
    return failure(becomes === 'surface' ? 'waterline.whyEnters' : 'waterline.paired', { count: cut.length })
  }
  return success({ becomes, cut })
}

/** Links that can not stay when the card becomes this kind. */
export function linksAgainst(
  snapshot: EngagementSnapshot,
  card: Card,
  becomes: Exclude<Card['kind'], 'unknown'>,
): readonly Link[] {
  const keeps = (link: Link): boolean => {
    const leaves = link.from === card.id
    switch (link.kind) {
      case 'why':
        return leaves ? becomes === 'surface' || becomes === 'why' : becomes === 'why' || becomes === 'root'
      case 'loop':
        return becomes === 'why'
      case 'pair':
        return leaves ? becomes === 'surface' : becomes === 'root'
      case 'supports':
        return leaves ? becomes === 'fact' : becomes !== 'fact' && becomes !== 'heading'
      default:
        return true
    }
  }
  return [...snapshot.links.values()].filter(
    (link) => (link.from === card.id || link.to === card.id) && !keeps(link),
  )
}
