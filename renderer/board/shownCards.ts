// The cards and links of a part of the board, in the order of the map so that what lies on top never changes.
import type { Box } from '../../shared/layout/box'
import type { Link } from '../../shared/model/link'
import type { BoardScene } from './boardScene'

export interface ShownCards {
  readonly cardIds: readonly string[]
  readonly links: readonly Link[]
}

/** `area` null: only the busy ones, without links. */
export function shownCards(scene: BoardScene, area: Box | null, busy: ReadonlySet<string>): ShownCards {
  const { boxes } = scene.layout
  const shown = new Set([...busy].filter((id) => boxes.has(id)))
  const links: Link[] = []
  if (area !== null) {
    for (const id of scene.cards.within(area)) shown.add(id)
    for (const id of scene.links.within(area)) {
      const link = scene.snapshot.links.get(id)
      if (link === undefined) continue
      links.push(link)
      shown.add(link.from)
      shown.add(link.to)
    }
  }
  return { cardIds: [...boxes.keys()].filter((id) => shown.has(id)), links }
}
