// The map with its question above it.
import type { CommandContext } from '../../shared/commands/commandContext'
import type { DocKey } from '../../shared/model/layer'
import { Board } from '../board/Board'
import { useTexts } from '../text/useTexts'
import { BesideQuestion } from './BesideQuestion'
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
  return (
    <section className={styles.stage} aria-label={iceberg.panes.map}>
      <QuestionStrip session={session} state={state} view={view} />
      <div className={styles.board} data-pane="board">
        <Board
          context={context}
          snapshot={view}
          newCardsGoTo={newCardsGoTo}
          readOnly={view.readOnly}
          selection={state.selection}
          onSelect={session.select}
          editingId={editing?.at === 'board' ? editing.cardId : null}
          onEdit={session.editOnBoard}
          actions={session.map}
        />
        <BesideQuestion state={state} />
      </div>
    </section>
  )
}
