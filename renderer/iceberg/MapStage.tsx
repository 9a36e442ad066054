// The map with its question above it.
import { useEffect, useRef, type RefObject } from 'react'
import type { CommandContext } from '../../shared/commands/commandContext'
import type { DocKey } from '../../shared/model/layer'
import { Board } from '../board/Board'
import type { BoardHandle } from '../board/boardHandle'
import { useTexts } from '../text/useTexts'
import { AnswerHere } from './AnswerHere'
import { HintLamp } from './hints/HintLamp'
import type { IcebergState } from './icebergState'
import { QuestionStrip } from './QuestionStrip'
import type { PlaceView } from './placeView'
import styles from './icebergPlace.module.css'

export interface MapStageProps extends PlaceView {
  readonly context: CommandContext
  readonly newCardsGoTo: DocKey
}

export function MapStage({ context, newCardsGoTo, session, state, view }: MapStageProps) {
  const { iceberg } = useTexts()
  const { editing } = state
  const board = useRef<BoardHandle>(null)
  useRevealAfterDialog(board, state)
  return (
    <section className={styles.stage} aria-label={iceberg.panes.map}>
      <QuestionStrip session={session} state={state} view={view}>
        <HintLamp
          session={session}
          state={state}
          view={view}
          newCardsGoTo={newCardsGoTo}
          onReveal={(cardId) => board.current?.reveal(cardId)}
        />
      </QuestionStrip>
      <div className={styles.board} data-pane="board">
        <Board
          ref={board}
          context={context}
          snapshot={view}
          newCardsGoTo={newCardsGoTo}
          readOnly={view.readOnly}
          selection={state.selection}
          onSelect={session.select}
          selectedLinks={state.selectedLinks}
          onSelectLinks={session.selectLinks}
          editingId={editing?.at === 'board' ? editing.cardId : null}
          onEdit={session.editOnBoard}
          actions={session.map}
        />
        <AnswerHere state={state} />
      </div>
    </section>
  )
}

/** What was answered may have moved the card: a 裏課題 sinks to the bottom. It is brought back into view. */
function useRevealAfterDialog(
  board: RefObject<BoardHandle | null>,
  { dialog, selection }: Pick<IcebergState, 'dialog' | 'selection'>,
): void {
  const isAsking = dialog !== null
  const wasAsking = useRef(false)
  const latest = useRef(selection)
  useEffect(() => {
    latest.current = selection
  })
  useEffect(() => {
    const isAnswered = wasAsking.current && !isAsking
    wasAsking.current = isAsking
    const [cardId] = latest.current.size === 1 ? latest.current : []
    if (isAnswered && cardId !== undefined) board.current?.reveal(cardId)
  }, [isAsking, board])
}
