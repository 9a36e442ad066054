// The board as a whole: the picture, the cards over it, the editor, what a hand is doing, the corner controls.
import { useTexts } from '../text/useTexts'
import { Backdrop } from './backdrop/Backdrop'
import { BandLabels } from './backdrop/BandLabels'
import styles from './Board.module.css'
import { BoardFlow } from './BoardFlow'
import { boardGestures } from './boardGestures'
import type { BoardProps } from './boardProps'
import { boardView } from './boardView'
import { CameraControls } from './camera/CameraControls'
import type { FirstView } from './camera/createCameraMoves'
import { DragHint } from './DragHint'
import { BoardEditor } from './editing/BoardEditor'
import { EmptyPrompt } from './EmptyPrompt'
import { FarPicture } from './farView/FarPicture'
import { fitTarget } from './fitTarget'
import { GrabPan } from './tools/GrabPan'
import { MarqueeFrame } from './tools/MarqueeFrame'
import { PullLine } from './tools/PullLine'
import { useBoardParts } from './useBoardParts'

export interface BoardCanvasProps extends BoardProps {
  readonly first: FirstView
}

export function BoardCanvas({ first, ...props }: BoardCanvasProps) {
  const { label } = useTexts().board
  const parts = useBoardParts(props, first)
  const { scene, moves, drag, flow, linkPull } = parts
  const isEmpty = props.snapshot.cards.size === 0
  return (
    <div
      ref={parts.board}
      className={styles.board}
      role="region"
      aria-label={label}
      tabIndex={props.readOnly ? 0 : -1}
      data-many={props.selection.size > 1 || undefined}
      {...parts.hands}
    >
      <Backdrop layout={scene.layout} />
      {parts.isFarPicture && <FarPicture scene={scene} held={drag.held} busy={parts.busyIds} />}
      <boardGestures.Provider value={linkPull.gestures}>
        <boardView.Provider value={parts.view}>
          <BoardFlow {...flow} firstCamera={first.camera}>
            <BandLabels room={parts.board} scene={scene} nodes={flow.nodes} />
            {isEmpty && !props.readOnly && (
              <EmptyPrompt newCardsGoTo={props.newCardsGoTo} snapshot={props.snapshot} />
            )}
            <DragHint hint={drag.hint} />
            <PullLine pull={linkPull.pull} scene={scene} />
            <MarqueeFrame frame={parts.marquee.frame} />
            {!props.readOnly && <BoardEditor {...props} {...parts.editor} />}
          </BoardFlow>
        </boardView.Provider>
      </boardGestures.Provider>
      {parts.isGrabbing && <GrabPan moves={moves} />}
      <CameraControls moves={moves} onShowAll={() => moves.showAll(fitTarget(scene, props.selection))} />
    </div>
  )
}
