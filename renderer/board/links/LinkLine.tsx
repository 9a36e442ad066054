// A link on the canvas: from border to border, the same curve as on paper. Every kind has a form of its own:
// why an arrow, 悪循環 a thick bow with two heads, 根拠 thin and dashed, 表裏の組 a double line.
import { memo, useContext } from 'react'
import { useStore, type EdgeProps } from 'reactflow'
import type { Box } from '../../../shared/layout/box'
import { curveData, linkPath, type Curve } from '../../../shared/layout/linkPath'
import { useTexts } from '../../text/useTexts'
import { boardView } from '../boardView'
import type { LinkEdge } from '../createLinkEdges'
import { arrowHead } from './arrowHead'
import styles from './link.module.css'

function DrawnLink({ source, target, data, selected = false }: EdgeProps<LinkEdge>) {
  const from = useCardBox(source)
  const to = useCardBox(target)
  const { links } = useTexts().glossary
  const { isFar } = useContext(boardView)
  if (from === null || to === null || data === undefined) return null
  const { kind } = data
  const curve = linkPath(kind, from, to)
  const d = curveData(curve)
  return (
    <g
      className={styles.link}
      data-kind={kind}
      data-selected={selected || undefined}
      data-far={isFar || undefined}
    >
      <path className={styles.reach} d={d} />
      <path className={styles.halo} d={d} />
      <path className={styles.line} d={d} />
      {kind === 'pair' && <path className={styles.seam} d={d} />}
      {(kind === 'why' || kind === 'loop') && <path className={styles.head} d={arrowHead(curve, 'end')} />}
      {kind === 'loop' && (
        <>
          <path className={styles.head} d={arrowHead(curve, 'start')} />
          <LoopName curve={curve} name={links.loop} />
        </>
      )}
    </g>
  )
}

function LoopName({
  curve: { start, control1, end },
  name,
}: {
  readonly curve: Curve
  readonly name: string
}) {
  return (
    <text
      className={styles.name}
      x={(start.x + end.x) / 8 + (control1.x * 3) / 4 + 8}
      y={(start.y + end.y) / 2}
      dominantBaseline="middle"
    >
      {name}
    </text>
  )
}

/** Where the card is drawn now, also while it is being dragged. */
function useCardBox(cardId: string): Box | null {
  return useStore((state): Box | null => {
    const node = state.nodeLookup.get(cardId)
    if (node === undefined) return null
    const { x, y } = node.internals.positionAbsolute
    return { x, y, width: node.measured.width ?? 0, height: node.measured.height ?? 0 }
  }, isSameBox)
}

function isSameBox(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

export const LinkLine = memo(DrawnLink)
