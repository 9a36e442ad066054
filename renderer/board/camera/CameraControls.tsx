// The slim cluster in the corner: smaller, how large, larger, everything.
import { Maximize, Minus, Plus } from 'lucide-react'
import { useStore } from 'reactflow'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import styles from './CameraControls.module.css'
import type { CameraMoves } from './createCameraMoves'

export interface CameraControlsProps {
  readonly moves: CameraMoves
  readonly onShowAll: () => void
}

export function CameraControls({ moves, onShowAll }: CameraControlsProps) {
  const { camera } = useTexts().board
  const percent = useStore((state) => Math.round(state.transform[2] * 100))
  return (
    <div
      className={styles.cluster}
      data-floating=""
      role="group"
      aria-label={camera.group}
      // A click leaves the keyboard where it is: the next key is meant for the map.
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" aria-label={camera.zoomOut} title={camera.zoomOut} onClick={moves.zoomOut}>
        <Minus size={17} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.percent}
        aria-label={format(camera.actualSize, { percent })}
        title={format(camera.actualSize, { percent })}
        onClick={moves.actualSize}
      >
        {format(camera.percent, { percent })}
      </button>
      <button type="button" aria-label={camera.zoomIn} title={camera.zoomIn} onClick={moves.zoomIn}>
        <Plus size={17} aria-hidden="true" />
      </button>
      <button type="button" aria-label={camera.fit} title={camera.fit} onClick={onShowAll}>
        <Maximize size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
