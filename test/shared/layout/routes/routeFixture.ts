// Small pictures for tests of routes: cards by name, links between them, without documents.
import type { Box } from '../../../../shared/layout/box'
import { createBlockIndex } from '../../../../shared/layout/routes/createBlockIndex'
import { MOST_EFFORT, type Ground } from '../../../../shared/layout/routes/findDetour'
import type { PlannedLink } from '../../../../shared/layout/routes/linkPlan'

export const cardAt = (x: number, y: number): Box => ({ x, y, width: 200, height: 80 })

export interface Picture {
  readonly ground: Ground
  link(kind: PlannedLink['kind'], fromId: string, toId: string): PlannedLink
}

export function pictureOf(boxes: Readonly<Record<string, Box>>): Picture {
  const index = createBlockIndex(new Map(Object.entries(boxes)))
  return {
    ground: { index, effort: { places: MOST_EFFORT } },
    link(kind, fromId, toId) {
      const [from, to, a, b] = [boxes[fromId], boxes[toId], index.blockOf(fromId), index.blockOf(toId)]
      if (from === undefined || to === undefined || a === null || b === null) throw new Error('no such card')
      return { id: `${fromId} ${toId} ${kind}`, kind, fromId, toId, from, to, own: [a, b] }
    },
  }
}
