// The board as a whole: the picture, the cards over it, the editor, what a hand is doing, the corner controls.
import { useTexts } from '../text/useTexts'
import { Backdrop } from './backdrop/Backdrop'
import { BandLabels } from './backdrop/BandLabels'
import styles from './Board.module.css'
import { BoardFlow } from './BoardFlow'
import { boardGestures } from './boardGestures'
import type { BoardProps } from './boardProps'
import { boardView } from './boardView'
import type { Camera } from './camera/camera'
import { CameraControls } from './camera/CameraControls'
import { DragHint } from './DragHint'
import { BoardEditor } from './editing/BoardEditor'
import { EmptyPrompt } from './EmptyPrompt'
import { FarPicture } from './farView/FarPicture'
import { GrabPan } from './tools/GrabPan'
import { MarqueeFrame } from './tools/MarqueeFrame'
import { PullLine } from './tools/PullLine'
import { useBoardParts } from './useBoardParts'

export interface BoardCanvasProps extends BoardProps {
  readonly firstCamera: Camera
}

export function BoardCanvas({ firstCamera, ...props }: BoardCanvasProps) {
  const { label } = useTexts().board
  const parts = useBoardParts(props)
  const { scene, moves, drag, chosen, busy, press, keys, focus, linkPull } = parts
  const isEmpty = props.snapshot.cards.size === 0
  return (
    <div
      ref={parts.board}
      className={styles.board}
      role="region"
      aria-label={label}
      tabIndex={props.readOnly ? 0 : -1}
      data-many={props.selection.size > 1 || undefined}
      onPointerDownCapture={press.onPointerDownCapture}
      onMouseDownCapture={press.onMouseDownCapture}
      onTouchStartCapture={press.onTouchStartCapture}
      onClickCapture={press.onClickCapture}
      onPointerMove={busy.point}
      onPointerUp={press.onPointerUp}
      onDoubleClick={press.onDoubleClick}
      onKeyDownCapture={keys.onKeyDown}
      onKeyUp={keys.onKeyUp}
      onBlur={focus.leave}
    >
      <Backdrop layout={scene.layout} />
      <BandLabels bands={scene.layout.bands} />
      {parts.isFarPicture && <FarPicture scene={scene} held={drag.held} busy={busy.ids} />}
      <boardGestures.Provider value={linkPull.gestures}>
        <boardView.Provider value={parts.view}>
          <BoardFlow
            nodes={parts.nodes}
            edges={parts.edges}
            firstCamera={firstCamera}
            onNodesChange={parts.onNodesChange}
            onNodeDragStart={drag.onDragStart}
            onNodeDragStop={drag.onDragStop}
            onNodeClick={chosen.onCardClick}
            onEdgeClick={chosen.onLinkClick}
            onPaneClick={chosen.onWaterClick}
          >
            {isEmpty && <EmptyPrompt newCardsGoTo={props.newCardsGoTo} />}
            <DragHint hint={drag.hint} />
            <PullLine pull={linkPull.pull} scene={scene} />
            <MarqueeFrame frame={parts.marquee.frame} />
            {!props.readOnly && (
              <BoardEditor {...props} {...parts} takesFocus={focus.takesFocus} onGrow={parts.growth.onGrow} />
            )}
          </BoardFlow>
        </boardView.Provider>
      </boardGestures.Provider>
      {keys.isGrabbing && <GrabPan moves={moves} />}
      <CameraControls moves={moves} onShowAll={() => moves.showAll(scene.layout.extent)} />
    </div>
  )
}
