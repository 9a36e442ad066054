// All parts of the board, joined: what each needs from the others. Decides nothing a part can decide.
import { useCallback, useMemo, useRef } from 'react'
import { useStore, type NodeChange } from 'reactflow'
import type { TextFieldHandle } from '../ui/TextField'
import type { BoardProps } from './boardProps'
import { boardScene } from './boardScene'
import type { CardNode } from './createCardNodes'
import { FAR_ZOOM } from './camera/camera'
import type { FirstView } from './camera/createCameraMoves'
import { useCameraKeeper } from './camera/useCameraKeeper'
import { useCameraMoves } from './camera/useCameraMoves'
import { useResize } from './camera/useResize'
import { useReveal } from './camera/useReveal'
import { useCaretInView } from './editing/useCaretInView'
import { useLinkPull } from './tools/useLinkPull'
import { useMarquee } from './tools/useMarquee'
import { usePinch } from './tools/usePinch'
import { useBoardFocus } from './useBoardFocus'
import { useBoardHandle } from './useBoardHandle'
import { useBoardKeys } from './useBoardKeys'
import { useBoardNodes } from './useBoardNodes'
import { useBoardSelection } from './useBoardSelection'
import { useBusyCards } from './useBusyCards'
import { useCardDrag, type CardDrag } from './useCardDrag'
import { useDraftHeight } from './useDraftHeight'
import { useGlide } from './useGlide'
import { usePressHandlers } from './usePressHandlers'
import { useShownCards } from './useShownCards'

/** More cards than this are drawn on one canvas when seen from far. */
const FAR_PICTURE_FROM = 200

export function useBoardParts(props: BoardProps, first: FirstView) {
  const { snapshot, selection, editingId, readOnly, actions } = props
  const board = useRef<HTMLDivElement>(null)
  const field = useRef<TextFieldHandle>(null)
  const scene = useMemo(() => boardScene(snapshot), [snapshot])
  const isFar = useStore((state) => state.transform[2] < FAR_ZOOM)
  const isFarPicture = isFar && snapshot.cards.size > FAR_PICTURE_FROM
  const moves = useCameraMoves(first)
  useCameraKeeper(snapshot.id, moves)
  useBoardHandle(props.ref, scene, moves)
  const drag = useCardDrag({ board, scene, actions, glide: useGlide(board, scene) })
  const chosen = useBoardSelection(props)
  const busy = useBusyCards({ scene, selection, editingId, isFarPicture })
  const shown = useShownCards({ scene, busy: busy.ids, isFarPicture })
  const { draft, onGrow } = useDraftHeight(editingId)
  const drawn = useBoardNodes({ ...props, scene, shown, held: drag.held, draft })
  const linkPull = useLinkPull(scene, actions, shown.cardIds)
  const marquee = useMarquee(scene, props)
  const focus = useBoardFocus({ board, field, editingId, onEdit: props.onEdit })
  const press = usePressHandlers({ ...props, focus, chosen, marquee, field, pinch: usePinch(board, moves) })
  const keys = useBoardKeys({ ...props, scene, moves })
  const { isPressed } = press
  const [only] = selection.size === 1 ? selection : []
  const target = { scene, moves, targetId: editingId ?? only ?? null, isEditing: editingId !== null }
  useResize(target)
  useReveal({ ...target, isPressed })
  useCaretInView({ board, scene, moves, draft, isPressed })
  const onNodesChange = useNodeChanges(chosen.onChanges, drag.onChanges)
  const { pull, refused } = linkPull
  const aimedAt = pull?.over ?? null
  const view = useMemo(() => ({ isFar, readOnly, refused, aimedAt }), [isFar, readOnly, refused, aimedAt])
  return {
    ...{ board, scene, moves, drag, linkPull, marquee, view, busyIds: busy.ids },
    isFarPicture: isFarPicture || !shown.isAll,
    isGrabbing: keys.isGrabbing,
    /** What the hands do to the board as a whole. */
    hands: { ...press.handlers, ...keys.handlers, onPointerMove: busy.point, onBlur: focus.leave },
    flow: {
      ...drawn,
      onNodesChange,
      onNodeDragStart: drag.onDragStart,
      onNodeDragStop: drag.onDragStop,
      onNodeClick: chosen.onCardClick,
      onEdgeClick: chosen.onLinkClick,
      onPaneClick: chosen.onWaterClick,
      onHand: moves.noteHand,
    },
    editor: { scene, field, onGrow, takesFocus: focus.takesFocus },
  }
}

type OnChanges = (changes: NodeChange<CardNode>[]) => void

/** React Flow tells in one list what was chosen and what was moved. */
function useNodeChanges(chooseCards: OnChanges, moveCards: CardDrag['onChanges']): OnChanges {
  return useCallback(
    (changes) => {
      chooseCards(changes)
      moveCards(changes)
    },
    [chooseCards, moveCards],
  )
}
