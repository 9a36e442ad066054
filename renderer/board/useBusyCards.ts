// The cards a hand is busy with: chosen, edited, dragged or under the pointer. They are always real, at any distance.
import { useMemo, useState, type PointerEvent } from 'react'
import { useReactFlow } from 'reactflow'
import type { BoardProps } from './boardProps'
import type { BoardScene } from './boardScene'

export interface BusyCards {
  readonly ids: ReadonlySet<string>
  /** Follows the pointer over the far picture, so that the card under it can be pressed. */
  point(event: PointerEvent<HTMLElement>): void
}

type Options = Pick<BoardProps, 'selection' | 'editingId'> & {
  readonly scene: BoardScene
  readonly isFarPicture: boolean
}

export function useBusyCards({ scene, selection, editingId, isFarPicture }: Options): BusyCards {
  const flow = useReactFlow()
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const ids = useMemo(() => {
    const found = new Set(selection)
    if (editingId !== null) found.add(editingId)
    if (isFarPicture && pointedAt !== null) found.add(pointedAt)
    return found
  }, [selection, editingId, pointedAt, isFarPicture])
  return {
    ids,
    point(event) {
      if (!isFarPicture || event.buttons !== 0) return
      setPointedAt(scene.cards.at(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })))
    },
  }
}
