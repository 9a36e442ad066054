// The iceberg place without a screen, over an 案件 in memory: what its verbs did, said and asked back.
import { createIcebergSession, type IcebergSession } from '../../renderer/iceberg/createIcebergSession'
import type { IcebergState } from '../../renderer/iceberg/icebergState'
import type { PlaceNews, SessionPorts } from '../../renderer/iceberg/sessionCore'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import { createBoard, type TestBoard } from './createBoard'

export interface OpenIceberg {
  readonly board: TestBoard
  readonly session: IcebergSession
  readonly news: readonly PlaceNews[]
  /** The codes of what was refused. */
  readonly refusals: () => readonly string[]
  /** Empty: no card is open. */
  readonly editingId: () => string
  readonly dialog: () => IcebergState['dialog']
  /** Takes what is offered, as a person does. */
  readonly accept: () => void
  readonly childTexts: (id: string) => readonly string[]
  /** Types into the open card as the text field does: several commits in one stretch. Returns its id. */
  readonly type: (text: string, stretch?: string) => string
}

/** New cards go to みんなで unless told otherwise. */
export function openIceberg(ports: Partial<SessionPorts> = {}): OpenIceberg {
  const board = createBoard()
  const news: PlaceNews[] = []
  const session = createIcebergSession({
    context: board.context,
    newCardsGoTo: () => 'shared',
    say: (one) => news.push(one),
    ...ports,
  })
  session.core.watch()
  const editingId = (): string => session.core.state().editing?.cardId ?? ''
  const dialog = () => session.core.state().dialog
  return {
    board,
    session,
    news,
    editingId,
    dialog,
    refusals: () => news.flatMap((one) => (one.kind === 'refused' ? [one.problem.code] : [])),
    accept() {
      const open = dialog()
      if (open?.kind !== 'offer') throw new Error('nothing is offered')
      session.core.set({ dialog: null })
      open.accept()
    },
    childTexts: (id) =>
      icebergGraph(board.snapshot())
        .childrenOf(id)
        .map((child) => board.card(child).text),
    type(text, stretch = 'stretch') {
      const id = editingId()
      for (let length = 1; length <= text.length; length++)
        session.map.commitText(id, text.slice(0, length), stretch)
      return id
    },
  }
}
