// 氷山の図: cards and links over sky and sea. Shows a snapshot and turns hands and keys into the verbs of its place;
// it changes no document itself and keeps nothing but the camera.
import { useLayoutEffect, useRef, useState } from 'react'
import { ReactFlowProvider } from 'reactflow'
import 'reactflow/dist/style.css'
import { layoutIceberg } from '../../shared/layout/layoutIceberg'
import { BoardCanvas } from './BoardCanvas'
import styles from './Board.module.css'
import type { BoardProps } from './boardProps'
import { cameraAround, fitMargins, type Camera } from './camera/camera'
import { cameraMemory } from './camera/cameraMemory'

export function Board(props: BoardProps) {
  const room = useRef<HTMLDivElement>(null)
  const [camera, setCamera] = useState<Camera | null>(null)
  const { snapshot } = props

  // The first camera needs the size of the room; it is set before anything is painted.
  useLayoutEffect(() => {
    if (room.current === null) return
    const screen = { width: room.current.clientWidth, height: room.current.clientHeight }
    const { extent } = layoutIceberg(snapshot)
    setCamera(cameraMemory.recall(snapshot.id) ?? cameraAround(extent, screen, fitMargins(screen)))
    // Only when another 案件 comes: the camera does not follow every edit.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [snapshot.id])

  return (
    <div ref={room} className={styles.room}>
      {camera !== null && (
        <ReactFlowProvider key={snapshot.id}>
          <BoardCanvas {...props} firstCamera={camera} />
        </ReactFlowProvider>
      )}
    </div>
  )
}
