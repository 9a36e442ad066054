// Dragging cards: a preview of this session only, one command on release. When the move is refused the preview is gone
// and the cards glide back to where the documents say they stand.
import { useCallback, useMemo, useState, type RefObject } from 'react'
import { useReactFlow, type NodeChange, type OnNodeDrag } from 'reactflow'
import type { Box } from '../../shared/layout/box'
import type { Point } from '../../shared/lib/point'
import { CLICK_SLACK_PX } from './BoardFlow'
import type { BoardProps } from './boardProps'
import type { BoardScene } from './boardScene'
import type { CardNode } from './createCardNodes'
import { crossingHint, isInSky, type CrossingHint } from './crossingHint'
import { useDragHand } from './tools/useDragHand'

export interface CardDrag {
  readonly held: ReadonlyMap<string, Point>
  readonly hint: { readonly held: Box; readonly crossing: CrossingHint } | null
  onChanges(changes: readonly NodeChange<CardNode>[]): void
  readonly onDragStart: OnNodeDrag<CardNode>
  readonly onDragStop: OnNodeDrag<CardNode>
}

const NOTHING: ReadonlyMap<string, Point> = new Map()

export interface CardDragOptions {
  readonly board: RefObject<HTMLElement | null>
  readonly scene: BoardScene
  readonly actions: BoardProps['actions']
  readonly glide: () => void
}

export function useCardDrag({ board, scene, actions, glide }: CardDragOptions): CardDrag {
  const flow = useReactFlow()
  const hand = useDragHand(board)
  const [moved, setHeld] = useState(NOTHING)
  const held = hand.isAway ? NOTHING : moved
  const [leaderId, setLeaderId] = useState<string | null>(null)

  const onChanges = useCallback(
    (changes: readonly NodeChange<CardNode>[]) => {
      const moved = changes.filter((change) => change.type === 'position')
      if (moved.length === 0) return
      const isHeld = moved.some((change) => change.dragging === true)
      if (!isHeld) glide()
      setHeld((before) => {
        if (!isHeld) return NOTHING
        const next = new Map(before)
        for (const { id, position } of moved) if (position !== undefined) next.set(id, position)
        return next
      })
    },
    [glide],
  )
  const onDragStart: OnNodeDrag<CardNode> = useCallback(
    (_event, node) => {
      hand.grasp()
      setLeaderId(node.id)
    },
    [hand],
  )
  const onDragStop: OnNodeDrag<CardNode> = useCallback(
    (_event, _node, nodes) => {
      setLeaderId(null)
      setHeld(NOTHING)
      if (!hand.letGo()) return
      const slack = CLICK_SLACK_PX / flow.getZoom()
      const moves = nodes.flatMap(({ id, position, height = 0 }) => {
        const stood = scene.layout.boxes.get(id)
        const isMoved = stood !== undefined && Math.hypot(stood.x - position.x, stood.y - position.y) > slack
        return isMoved ? [{ cardId: id, pos: position, isInSky: isInSky({ y: position.y, height }) }] : []
      })
      if (moves.length > 0) actions.move(moves)
    },
    [scene, actions, flow, hand],
  )
  const hint = useMemo(() => hintOf(scene, leaderId, held), [scene, leaderId, held])
  return { held, hint, onChanges, onDragStart, onDragStop }
}

function hintOf(
  scene: BoardScene,
  leaderId: string | null,
  held: ReadonlyMap<string, Point>,
): CardDrag['hint'] {
  const at = leaderId === null ? undefined : held.get(leaderId)
  const box = leaderId === null ? undefined : scene.layout.boxes.get(leaderId)
  if (leaderId === null || at === undefined || box === undefined) return null
  const standing = { ...box, ...at }
  const crossing = crossingHint(scene.snapshot, leaderId, standing)
  return crossing === null ? null : { held: standing, crossing }
}
