// A card that is chosen by keyboard or elsewhere, or opened for writing, comes into view. A press with the pointer never
// moves the picture under the hand.
import { useEffect, useRef } from 'react'
import type { BoardScene } from '../boardScene'
import type { CameraMoves } from './createCameraMoves'

export interface RevealOptions {
  readonly scene: BoardScene
  readonly moves: CameraMoves
  /** The card being edited, else the only chosen one. */
  readonly targetId: string | null
  readonly isEditing: boolean
  readonly isPressed: () => boolean
}

export function useReveal({ scene, moves, targetId, isEditing, isPressed }: RevealOptions): void {
  const latest = useRef({ scene, isPressed })
  useEffect(() => {
    latest.current = { scene, isPressed }
  })
  useEffect(() => {
    const box = latest.current.scene.layout.boxes.get(targetId ?? '')
    if (box === undefined || (!isEditing && latest.current.isPressed())) return
    moves.reveal(box, isEditing)
  }, [isEditing, targetId, moves])
}
