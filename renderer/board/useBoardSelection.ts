// Choosing cards and links with the pointer. What is chosen belongs to the place.
import { useCallback, useEffect, useRef, type MouseEvent } from 'react'
import type { NodeChange } from 'reactflow'
import type { BoardProps } from './boardProps'
import type { CardNode } from './createCardNodes'
import type { LinkEdge } from './createLinkEdges'

export interface BoardSelection {
  /** Before the press changes anything: what is chosen now? */
  notePress(): void
  /** A long press with a finger: the card joins the chosen ones, or leaves them. */
  toggle(cardId: string): void
  onChanges(changes: readonly NodeChange<CardNode>[]): void
  onCardClick(event: MouseEvent, node: CardNode): void
  onLinkClick(event: MouseEvent, edge: LinkEdge): void
  onWaterClick(): void
}

type Options = Pick<
  BoardProps,
  'selection' | 'onSelect' | 'selectedLinks' | 'onSelectLinks' | 'onEdit' | 'readOnly'
>

const NONE: ReadonlySet<string> = new Set()

export function useBoardSelection(options: Options): BoardSelection {
  const { selection, onSelect, selectedLinks, onSelectLinks, onEdit, readOnly } = options
  const current = useRef(selection)
  const before = useRef(selection)
  useEffect(() => {
    current.current = selection
  }, [selection])
  const onChanges = useCallback(
    (changes: readonly NodeChange<CardNode>[]) => {
      const choices = changes.filter((change) => change.type === 'select')
      if (choices.length === 0) return
      const next = new Set(current.current)
      for (const { id, selected } of choices) {
        if (selected) next.add(id)
        else next.delete(id)
      }
      current.current = next
      onSelect(next)
    },
    [onSelect],
  )
  return {
    onChanges,
    notePress: () => void (before.current = selection),
    toggle(cardId) {
      const next = new Set(before.current)
      if (!next.delete(cardId)) next.add(cardId)
      onSelect(next)
    },
    onCardClick(event, node) {
      const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey
      const isAgain = before.current.size === 1 && before.current.has(node.id)
      if (isPlain && isAgain && !readOnly && node.data.view.card.kind !== 'unknown') onEdit(node.id)
    },
    onLinkClick: (_event, edge) => onSelectLinks(new Set([edge.id])),
    onWaterClick() {
      if (current.current.size > 0 || selectedLinks.size > 0) onSelect(NONE)
    },
  }
}
