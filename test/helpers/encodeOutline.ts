// The map one layer may see, as an outline text. An outline is a tree: a card with several parents stands under the
// first and is not repeated under the others. 根拠, 見出し and positions have no place in an outline.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Card } from '../../shared/model/cards'
import { isVisibleTo, type LayerName } from '../../shared/model/layer'

/** Stands for a card without words, whose children would otherwise lose their parent. */
const EMPTY = '…'

export function encodeOutline(snapshot: EngagementSnapshot, layer: LayerName): string {
  const cards = [...snapshot.cards.values()]
    .filter((card) => isVisibleTo(card.layer, layer) && isInOutline(card))
    .sort(inOrder)
  const visible = new Set(cards.map(({ id }) => id))
  const below = new Map<string, Set<string>>()
  const hasParent = new Set<string>()
  for (const { kind, from, to } of snapshot.links.values()) {
    if (kind !== 'why' || !visible.has(from) || !visible.has(to)) continue
    below.set(from, (below.get(from) ?? new Set()).add(to))
    hasParent.add(to)
  }
  const written = new Set<string>()
  const lines: string[] = []
  const write = (card: Card, depth: number): void => {
    if (written.has(card.id)) return
    written.add(card.id)
    lines.push('\t'.repeat(depth) + (card.kind === 'root' ? '!' : '') + (oneLine(card.text) || EMPTY))
    const children = below.get(card.id)
    if (children !== undefined) for (const child of cards) if (children.has(child.id)) write(child, depth + 1)
  }
  for (const card of cards) if (!hasParent.has(card.id)) write(card, 0)
  return lines.map((line) => `${line}\n`).join('')
}

function isInOutline({ kind }: Card): boolean {
  return kind === 'surface' || kind === 'why' || kind === 'root'
}

function inOrder(a: Card, b: Card): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, ' ').trim()
}
