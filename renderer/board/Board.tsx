// 氷山の図: cards and links over sky and sea. Shows a snapshot and turns hands and keys into the verbs of its place;
// it changes no document itself and keeps nothing but the camera.
import { useLayoutEffect, useRef, useState } from 'react'
import { ReactFlowProvider } from 'reactflow'
import 'reactflow/dist/style.css'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import { layoutIceberg } from '../../shared/layout/layoutIceberg'
import { BoardCanvas } from './BoardCanvas'
import styles from './Board.module.css'
import type { BoardProps } from './boardProps'
import { LEGIBLE_ZOOM, recentred } from './camera/camera'
import { cameraMemory } from './camera/cameraMemory'
import type { FirstView } from './camera/createCameraMoves'
import { fitCamera } from './camera/fitCamera'
import { readLeastZoom } from './camera/readLeastZoom'
import { fitTarget } from './fitTarget'

export function Board(props: BoardProps) {
  const room = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState<FirstView | null>(null)
  const { snapshot } = props

  // The first camera needs the size of the room; it is set before anything is painted.
  useLayoutEffect(() => {
    if (room.current !== null) setFirst(firstView(snapshot, room.current))
    // Only when another 案件 comes: the camera does not follow every edit.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [snapshot.id])

  return (
    <div ref={room} className={styles.room}>
      {first !== null && (
        <ReactFlowProvider key={snapshot.id}>
          <BoardCanvas {...props} first={first} />
        </ReactFlowProvider>
      )}
    </div>
  )
}

/** What was left when the map was left; a map that is new to this page is shown as a whole where its words can be read
    so, else its first thread. */
function firstView(snapshot: EngagementSnapshot, room: HTMLElement): FirstView {
  const screen = { width: room.clientWidth, height: room.clientHeight }
  const known = cameraMemory.recall(snapshot.id)
  if (known !== null && !known.isFit)
    return { ...known, camera: recentred(known.camera, known.screen, screen) }
  const layout = layoutIceberg(snapshot)
  const { area, ...seen } = fitTarget({ snapshot, layout }, new Set())
  const leastZoom = known?.leastZoom ?? LEGIBLE_ZOOM
  const camera = fitCamera(area, screen, { leastZoom: Math.max(leastZoom, readLeastZoom(room)), ...seen })
  return { camera, isFit: true, leastZoom }
}
