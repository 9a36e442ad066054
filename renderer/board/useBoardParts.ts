// All parts of the board, joined: what each needs from the others. Decides nothing a part can decide.
import { useCallback, useMemo, useRef, type RefObject } from 'react'
import { useStore, type NodeChange } from 'reactflow'
import type { TextFieldHandle } from '../ui/TextField'
import type { BoardProps } from './boardProps'
import { boardScene, type BoardScene } from './boardScene'
import type { BoardView } from './boardView'
import type { CardNode } from './createCardNodes'
import { FAR_ZOOM } from './camera/camera'
import { useCameraKeeper } from './camera/useCameraKeeper'
import { useCameraMoves, type CameraMoves } from './camera/useCameraMoves'
import { useReveal } from './camera/useReveal'
import { useLinkPull, type LinkPull } from './tools/useLinkPull'
import { useMarquee, type Marquee } from './tools/useMarquee'
import { usePinch } from './tools/usePinch'
import { useBoardFocus, type BoardFocus } from './useBoardFocus'
import { useBoardHandle } from './useBoardHandle'
import { useBoardKeys, type BoardKeys } from './useBoardKeys'
import { useBoardNodes, type BoardNodes } from './useBoardNodes'
import { useBoardSelection, type BoardSelection } from './useBoardSelection'
import { useBusyCards, type BusyCards } from './useBusyCards'
import { useCardDrag, type CardDrag } from './useCardDrag'
import { useDraftHeight, type DraftHeight } from './useDraftHeight'
import { useGlide } from './useGlide'
import { usePressHandlers, type PressHandlers } from './usePressHandlers'
import { useShownCards } from './useShownCards'

/** More cards than this are drawn on one canvas when seen from far. */
const FAR_PICTURE_FROM = 200

export interface BoardParts extends BoardNodes {
  readonly board: RefObject<HTMLDivElement | null>
  readonly field: RefObject<TextFieldHandle | null>
  readonly scene: BoardScene
  readonly isFarPicture: boolean
  readonly moves: CameraMoves
  readonly drag: CardDrag
  readonly chosen: BoardSelection
  readonly busy: BusyCards
  readonly growth: DraftHeight
  readonly linkPull: LinkPull
  readonly marquee: Marquee
  readonly focus: BoardFocus
  readonly press: PressHandlers
  readonly keys: BoardKeys
  readonly view: BoardView
  readonly onNodesChange: (changes: NodeChange<CardNode>[]) => void
}

export function useBoardParts(props: BoardProps): BoardParts {
  const { snapshot, selection, editingId, readOnly, actions } = props
  const board = useRef<HTMLDivElement>(null)
  const field = useRef<TextFieldHandle>(null)
  const scene = useMemo(() => boardScene(snapshot), [snapshot])
  const isFar = useStore((state) => state.transform[2] < FAR_ZOOM)
  const isFarPicture = isFar && snapshot.cards.size > FAR_PICTURE_FROM
  const moves = useCameraMoves()
  useCameraKeeper(snapshot.id)
  useBoardHandle(props.ref, scene, moves)
  const drag = useCardDrag(scene, actions, useGlide(board, scene))
  const chosen = useBoardSelection(props)
  const busy = useBusyCards({ scene, selection, editingId, isFarPicture })
  const shown = useShownCards({ scene, busy: busy.ids, isFarPicture })
  const growth = useDraftHeight(editingId)
  const drawn = useBoardNodes({
    ...{ scene, shown, selection, readOnly },
    ...{ selectedLinks: chosen.selectedLinks, held: drag.held, draft: growth.draft },
  })
  const linkPull = useLinkPull(scene, actions, shown.cardIds)
  const marquee = useMarquee(scene, props)
  const focus = useBoardFocus({ board, field, editingId, onEdit: props.onEdit })
  const press = usePressHandlers({ ...props, focus, chosen, marquee, field, pinch: usePinch(board, moves) })
  const keys = useBoardKeys({ ...props, scene, moves, chosen })
  useReveal({ scene, moves, selection, editingId, isPressed: press.isPressed })
  const [moveCards, chooseCards] = [drag.onChanges, chosen.onChanges]
  const onNodesChange = useCallback(
    (changes: NodeChange<CardNode>[]) => {
      chooseCards(changes)
      moveCards(changes)
    },
    [chooseCards, moveCards],
  )
  const { pull, refused } = linkPull
  const aimedAt = pull?.over ?? null
  const view = useMemo(() => ({ isFar, readOnly, refused, aimedAt }), [isFar, readOnly, refused, aimedAt])
  return {
    ...drawn,
    ...{ board, field, scene, isFarPicture: isFarPicture || !shown.isAll, moves, drag, chosen, busy, growth },
    ...{ linkPull, marquee, focus, press, keys, view, onNodesChange },
  }
}
