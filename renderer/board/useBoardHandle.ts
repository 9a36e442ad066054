// Gives the place its handle on the board.
import { useImperativeHandle, type Ref } from 'react'
import { useReactFlow } from 'reactflow'
import type { BoardHandle } from './boardHandle'
import { fitTarget } from './fitTarget'
import type { BoardScene } from './boardScene'
import type { CameraMoves } from './camera/createCameraMoves'

const NOTHING: ReadonlySet<string> = new Set()

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
      setCamera: moves.place,
      showAll: () => moves.showAll(fitTarget(scene, NOTHING)),
      reveal(cardId) {
        const box = scene.layout.boxes.get(cardId)
        if (box !== undefined) moves.reveal(box, false)
      },
    }),
    [flow, scene, moves],
  )
}
