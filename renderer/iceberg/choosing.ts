// What is chosen on the map, and which card is open there. Words that were refused keep their card open and chosen.
import type { Asking } from './asking'
import { EMPTY_STATE } from './icebergState'
import type { SessionCore } from './sessionCore'
import type { Typing } from './typing'

export interface Choosing {
  /** A hand chose these cards. */
  select(cardIds: ReadonlySet<string>): void
  /** A hand chose these lines: no card is chosen then. */
  selectLinks(linkIds: ReadonlySet<string>): void
  editOnBoard(cardId: string | null): void
  /** Nothing is open or chosen any more: the next words begin a new card. */
  startAfresh(): void
}

export function createChoosing(core: SessionCore, typing: Typing, asking: Asking): Choosing {
  /** False: the open card has to stay open. */
  const closeOther = (cardIds: ReadonlySet<string>): boolean => {
    if (!typing.mayLeave()) return false
    const { editing } = core.state()
    if (editing !== null && !cardIds.has(editing.cardId)) typing.edit(null, editing.at)
    return true
  }
  return {
    select(cardIds) {
      if (!closeOther(cardIds)) return
      core.set({ selection: cardIds })
      const [only, ...others] = cardIds
      if (only !== undefined && others.length === 0) asking.lookAt(only)
    },
    selectLinks(linkIds) {
      if (!closeOther(EMPTY_STATE.selection)) return
      core.set({ selection: EMPTY_STATE.selection, selectedLinks: linkIds })
    },
    startAfresh() {
      if (closeOther(EMPTY_STATE.selection)) core.set({ selection: EMPTY_STATE.selection })
    },
    editOnBoard(cardId) {
      // The board closes only what it has opened: the outline may be typing already.
      if (cardId !== null || core.state().editing?.at === 'board') typing.edit(cardId, 'board')
    },
  }
}
