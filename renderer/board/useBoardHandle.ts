// Gives the place its handle on the board.
import { useImperativeHandle, type Ref } from 'react'
import { useReactFlow } from 'reactflow'
import type { BoardHandle } from './boardHandle'
import type { BoardScene } from './boardScene'
import type { CameraMoves } from './camera/useCameraMoves'

export function useBoardHandle(
  ref: Ref<BoardHandle> | undefined,
  scene: BoardScene,
  moves: CameraMoves,
): void {
  const flow = useReactFlow()
  useImperativeHandle(
    ref,
    () => ({
      camera: () => flow.getViewport(),
      setCamera: (camera) => void flow.setViewport(camera),
      showAll: () => moves.showAll(scene.layout.extent),
      reveal(cardId) {
        const box = scene.layout.boxes.get(cardId)
        if (box !== undefined) moves.reveal(box, false)
      },
    }),
    [flow, scene, moves],
  )
}
