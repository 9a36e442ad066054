// A card that is chosen by keyboard or elsewhere, or opened for writing, comes into view. A press with the pointer never
// moves the picture under the hand.
import { useEffect, useRef } from 'react'
import type { BoardScene } from '../boardScene'
import type { CameraMoves } from './useCameraMoves'

export interface RevealOptions {
  readonly scene: BoardScene
  readonly moves: CameraMoves
  readonly selection: ReadonlySet<string>
  readonly editingId: string | null
  readonly isPressed: () => boolean
}

export function useReveal({ scene, moves, selection, editingId, isPressed }: RevealOptions): void {
  const only = selection.size === 1 ? ([...selection][0] ?? null) : null
  const latest = useRef({ scene, isPressed })
  useEffect(() => {
    latest.current = { scene, isPressed }
  })
  useEffect(() => {
    const target = editingId ?? only
    const box = target === null ? undefined : latest.current.scene.layout.boxes.get(target)
    if (box === undefined || (editingId === null && latest.current.isPressed())) return
    moves.reveal(box, editingId !== null)
  }, [editingId, only, moves])
}
