// A link on the canvas: from border to border, the same way as on paper. Every kind has a form of its own: why an arrow,
// 悪循環 a thick line with two heads and its name, 根拠 thin and dashed, 表裏の組 a double line.
import { memo, useContext } from 'react'
import { useStore, type EdgeProps } from 'reactflow'
import type { Box } from '../../../shared/layout/box'
import { curveData, curvePoint, type Curves } from '../../../shared/layout/curve'
import { linkPath } from '../../../shared/layout/linkPath'
import type { LinkRoute } from '../../../shared/layout/routes/linkRoute'
import type { Point } from '../../../shared/lib/point'
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
  const { kind } = data.route
  const { curves, nameAt } = wayOf(data.route, from, to)
  const d = curveData(curves)
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
      {(kind === 'why' || kind === 'loop') && <path className={styles.head} d={arrowHead(curves, 'end')} />}
      {kind === 'loop' && <path className={styles.head} d={arrowHead(curves, 'start')} />}
      {nameAt !== null && (
        <text className={styles.name} {...nameAt} textAnchor="middle" dominantBaseline="central">
          {links[kind]}
        </text>
      )}
    </g>
  )
}

interface Way {
  readonly curves: Curves
  readonly nameAt: Point | null
}

/** While a hand drags one of the cards the link follows plainly; cards in its way are looked at when it is let go. */
function wayOf(route: LinkRoute, from: Box, to: Box): Way {
  if (isSameBox(from, route.from) && isSameBox(to, route.to)) return route
  const curve = linkPath(route.kind, from, to)
  return { curves: [curve], nameAt: route.nameAt === null ? null : curvePoint(curve, 0.5) }
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
