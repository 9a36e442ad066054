// Choosing cards and links with the pointer. The chosen cards belong to the place; a chosen link only to the board.
import { useCallback, useEffect, useRef, useState, type MouseEvent } from 'react'
import type { NodeChange } from 'reactflow'
import type { BoardProps } from './boardProps'
import type { CardNode } from './createCardNodes'
import type { LinkEdge } from './createLinkEdges'

export interface BoardSelection {
  readonly selectedLinks: ReadonlySet<string>
  clearLinks(): void
  /** Before the press changes anything: was this card already the chosen one? */
  notePress(target: EventTarget): void
  onChanges(changes: readonly NodeChange<CardNode>[]): void
  onCardClick(event: MouseEvent, node: CardNode): void
  onLinkClick(event: MouseEvent, edge: LinkEdge): void
  onWaterClick(): void
}

type Options = Pick<BoardProps, 'selection' | 'onSelect' | 'onEdit' | 'readOnly'>

const NONE: ReadonlySet<string> = new Set()

export function useBoardSelection({ selection, onSelect, onEdit, readOnly }: Options): BoardSelection {
  const [selectedLinks, setLinks] = useState(NONE)
  const current = useRef(selection)
  const chosenBefore = useRef<string | null>(null)
  useEffect(() => {
    current.current = selection
  }, [selection])
  const clearLinks = useCallback(() => setLinks((links) => (links.size === 0 ? links : NONE)), [])
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
      clearLinks()
      onSelect(next)
    },
    [onSelect, clearLinks],
  )
  return {
    selectedLinks,
    clearLinks,
    onChanges,
    notePress(target) {
      const node = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null
      const id = node?.dataset['id'] ?? null
      chosenBefore.current = id !== null && selection.size === 1 && selection.has(id) ? id : null
    },
    onCardClick(event, node) {
      const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey
      const isAgain = chosenBefore.current === node.id
      if (isPlain && isAgain && !readOnly && node.data.view.card.kind !== 'unknown') onEdit(node.id)
    },
    onLinkClick(_event, edge) {
      onSelect(NONE)
      setLinks(new Set([edge.id]))
    },
    onWaterClick() {
      clearLinks()
      if (current.current.size > 0) onSelect(NONE)
    },
  }
}
