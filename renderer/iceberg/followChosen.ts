// Whenever no card is open any more, the question turns to the one that is chosen: what was just written is asked about
// itself, not left with the question of an older card.
import type { Asking } from './asking'
import type { SessionCore } from './sessionCore'

export function followChosen(core: SessionCore, asking: Asking): void {
  let wasEditing = false
  core.subscribe(() => {
    const { editing, selection } = core.state()
    const isClosed = wasEditing && editing === null
    wasEditing = editing !== null
    const [only, ...others] = selection
    if (isClosed && only !== undefined && others.length === 0) asking.lookAt(only)
  })
}
