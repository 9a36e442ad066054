// When the window or a pane beside the map changes its size, the picture does not jump: see `resize`.
import { useRef } from 'react'
import { useStoreApi } from 'reactflow'
import type { BoardScene } from '../boardScene'
import { fitTarget } from '../fitTarget'
import type { ScreenSize } from './camera'
import type { CameraMoves } from './createCameraMoves'
import { useCameraListener } from './useCameraListener'

export interface ResizeOptions {
  readonly scene: BoardScene
  readonly moves: CameraMoves
  /** The card being edited, else the only chosen one. */
  readonly targetId: string | null
  readonly isEditing: boolean
}

export function useResize({ scene, moves, targetId, isEditing }: ResizeOptions): void {
  const size = useRef<ScreenSize | null>(null)
  const wasHidden = useRef(false)
  const store = useStoreApi()
  useCameraListener((_camera, screen) => {
    // Behind another screen the map has no size; React Flow then makes one up.
    const isHidden = store.getState().domNode?.clientWidth === 0
    const isBack = wasHidden.current && !isHidden
    wasHidden.current = isHidden
    if (isHidden) return
    const was = size.current
    size.current = screen
    if (was === null || (!isBack && was.width === screen.width && was.height === screen.height)) return
    const isKept = targetId !== null && scene.layout.boxes.has(targetId)
    const fit = fitTarget(scene, new Set(isKept ? [targetId] : []))
    moves.resize({ was, fit, kept: isKept ? fit.around : null, toRead: isEditing })
  })
}
