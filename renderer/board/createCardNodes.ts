// Cards as React Flow nodes. A node whose parts did not change comes back as the same object: dragging or renaming one
// card makes React Flow look at one node.
import { Position, type Node } from 'reactflow'
import type { Point } from '../../shared/lib/point'
import type { CardView } from './cardView'
import { wordsSpot } from './wordsSpot'

export type CardNodeData = {
  readonly view: CardView
  /** Height of the words while they are being edited; null = not edited here. */
  readonly draftHeight: number | null
}
export type CardNode = Node<CardNodeData, 'card'>

export interface CardNodeParts {
  readonly view: CardView
  readonly at: Point
  readonly draftHeight: number | null
  readonly selected: boolean
  readonly draggable: boolean
  /** Spoken: kind and words. */
  readonly label: string
  /** Spoken instead of React Flow's word for a node. */
  readonly role: string
}

export function createCardNodes(): (parts: Iterable<CardNodeParts>) => CardNode[] {
  let known = new Map<string, { readonly parts: CardNodeParts; readonly node: CardNode }>()
  return (all) => {
    const next: typeof known = new Map()
    for (const parts of all) {
      const { id } = parts.view.card
      const before = known.get(id)
      next.set(
        id,
        before !== undefined && isSame(before.parts, parts) ? before : { parts, node: nodeOf(parts) },
      )
    }
    known = next
    return [...next.values()].map(({ node }) => node)
  }
}

function isSame(a: CardNodeParts, b: CardNodeParts): boolean {
  return (
    a.view === b.view &&
    a.at.x === b.at.x &&
    a.at.y === b.at.y &&
    a.draftHeight === b.draftHeight &&
    a.selected === b.selected &&
    a.draggable === b.draggable &&
    a.label === b.label &&
    a.role === b.role
  )
}

function nodeOf({ view, at, draftHeight, selected, draggable, label, role }: CardNodeParts): CardNode {
  const { width } = view.size
  const height = heightOf(view, draftHeight)
  return {
    id: view.card.id,
    type: 'card',
    position: at,
    data: { view, draftHeight },
    // Sizes and link ends are known beforehand: nothing waits for a measurement, and off-screen cards are never drawn.
    width,
    height,
    measured: { width, height },
    handles: [
      { type: 'source', position: Position.Bottom, x: width / 2, y: height },
      { type: 'target', position: Position.Top, x: width / 2, y: 0 },
    ],
    selected,
    draggable,
    ariaLabel: label,
    ariaRole: 'group',
    domAttributes: { tabIndex: -1, 'aria-roledescription': role },
  }
}

/** While its words are edited a card grows with them, before they are in any document. */
function heightOf({ card, size }: CardView, draftHeight: number | null): number {
  if (draftHeight === null) return size.height
  const { lineCount, lineHeight } = wordsSpot(card)
  return Math.ceil(size.height - lineCount * lineHeight + draftHeight)
}
