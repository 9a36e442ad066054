// The hints of a map for who may be looking. While new cards go to the room (みんなで, or a person's sheet) the room may see this
// screen: then only hints that are harmless there, found in shared cards alone, and still true of the whole map.
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import { narrowSnapshot } from '../../../shared/documents/snapshotForLayer'
import type { DocKey } from '../../../shared/model/layer'
import { namesOnlyPerson } from '../../../shared/questions/namesOnlyPerson'
import { findHints } from '../../../shared/rules/hints/findHints'
import type { Hint } from '../../../shared/rules/hints/hint'
import { mayRoomSee } from '../../../shared/rules/hints/mayRoomSee'

/** Who may see the screen: the supporters alone, or others too. */
export type HintAudience = 'team' | 'room'

export function hintAudience(newCardsGoTo: DocKey): HintAudience {
  return newCardsGoTo === 'internal' ? 'team' : 'room'
}

const known = {
  team: new WeakMap<EngagementSnapshot, readonly Hint[]>(),
  room: new WeakMap<EngagementSnapshot, readonly Hint[]>(),
} satisfies Record<HintAudience, unknown>

export function hintsFor(snapshot: EngagementSnapshot, audience: HintAudience): readonly Hint[] {
  const before = known[audience].get(snapshot)
  if (before !== undefined) return before
  const found = audience === 'team' ? findHints(snapshot, namesOnlyPerson) : findForRoom(snapshot)
  known[audience].set(snapshot, found)
  return found
}

function findForRoom(snapshot: EngagementSnapshot): readonly Hint[] {
  const trueOfAll = new Set(
    hintsFor(snapshot, 'team').flatMap(({ id, about }) => about.map((cardId) => `${id} ${cardId}`)),
  )
  return findHints(narrowSnapshot(snapshot, { layer: 'shared' }), namesOnlyPerson).filter(
    ({ id, about }) => mayRoomSee(id) && about.some((cardId) => trueOfAll.has(`${id} ${cardId}`)),
  )
}
