// 元に戻す in this place. An empty card is the last thing that was done: taking it back is all that undo does then. A card
// that was shown or taken back stays where it is: undo stops at that once and says how it is taken back.
import { cardWordings } from '../../shared/model/cardWordings'
import type { SessionCore } from './sessionCore'
import type { Typing } from './typing'

export function undoLast(core: SessionCore, typing: Typing): void {
  if (!typing.mayLeave()) return
  if (core.state().draft !== null) typing.dropDraft()
  else undoDeed(core)
}

/** A move that was reversed by hand since is passed without a word: there is nothing left to tell about it. */
function undoDeed(core: SessionCore): void {
  const { docs } = core.context
  for (let move = docs.history.lastMove(); move !== null; move = docs.history.lastMove()) {
    docs.history.undo()
    const card = docs.snapshot().cards.get(move.cardId)
    if (card?.docKey === move.to) return core.say({ kind: 'notUndone', move, text: cardWordings(card).lead })
  }
  docs.history.undo()
}
