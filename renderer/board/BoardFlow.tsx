// React Flow with the settings of this board. Everything it could do by itself with keys and connections is switched
// off: the board has its own, in its own words.
import { memo, useMemo, type ReactNode } from 'react'
import {
  ReactFlow,
  type NodeChange,
  type NodeMouseHandler,
  type EdgeMouseHandler,
  type OnNodeDrag,
} from 'reactflow'
import { useTexts } from '../text/useTexts'
import { BoardCard } from './BoardCard'
import { MAX_ZOOM, MIN_ZOOM, type Camera } from './camera/camera'
import type { CardNode } from './createCardNodes'
import type { LinkEdge } from './createLinkEdges'
import { LinkLine } from './links/LinkLine'

export interface BoardFlowProps {
  readonly nodes: CardNode[]
  readonly edges: LinkEdge[]
  readonly firstCamera: Camera
  readonly onNodesChange: (changes: NodeChange<CardNode>[]) => void
  readonly onNodeDragStart: OnNodeDrag<CardNode>
  readonly onNodeDragStop: OnNodeDrag<CardNode>
  readonly onNodeClick: NodeMouseHandler<CardNode>
  readonly onEdgeClick: EdgeMouseHandler<LinkEdge>
  readonly onPaneClick: () => void
  /** A hand moves the camera: a wheel, a drag on the water, two fingers. */
  readonly onHand: () => void
  readonly children: ReactNode
}

const NODE_TYPES = { card: BoardCard }
const EDGE_TYPES = { link: LinkLine }
const LEFT_AND_MIDDLE = [0, 1]
const ADDING_KEYS = ['Shift', 'Control', 'Meta']
/** A hand that shakes this much still clicks. */
export const CLICK_SLACK_PX = 3
const HIDDEN = { hideAttribution: true }

function Flow({ firstCamera, onHand, children, ...flow }: BoardFlowProps) {
  const { card, link } = useTexts().board
  const words = useMemo(
    () => ({
      'node.a11yDescription.default': card,
      'node.a11yDescription.keyboardDisabled': card,
      'edge.a11yDescription.default': link,
    }),
    [card, link],
  )
  return (
    <ReactFlow<CardNode, LinkEdge>
      {...flow}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      defaultViewport={firstCamera}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      onlyRenderVisibleElements
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      panActivationKeyCode={null}
      multiSelectionKeyCode={ADDING_KEYS}
      nodeDragThreshold={0}
      nodeClickDistance={CLICK_SLACK_PX}
      panOnDrag={LEFT_AND_MIDDLE}
      panOnScroll
      panOnScrollSpeed={1}
      zoomOnDoubleClick={false}
      proOptions={HIDDEN}
      onMoveStart={(event) => isWheel(event) && onHand()}
      onMove={(event) => event && onHand()}
      ariaLabelConfig={words}
    >
      {children}
    </ReactFlow>
  )
}

/** A press alone moves nothing yet; the first turn of a wheel already did. Without an event nobody's hand did it. */
function isWheel(event: Event | null): boolean {
  return event?.type === 'wheel'
}

export const BoardFlow = memo(Flow)
