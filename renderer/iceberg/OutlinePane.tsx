// The outline beside the map, with the question of an empty line.
import { Outline } from '../outline/Outline'
import { useTexts } from '../text/useTexts'
import type { PlaceView } from './placeView'
import styles from './icebergPlace.module.css'

export interface OutlinePaneProps extends PlaceView {
  readonly widthPx: number
  /** Grows with every Ctrl+F. */
  readonly findWishes: number
}

export function OutlinePane({ session, state, view, widthPx, findWishes }: OutlinePaneProps) {
  const { iceberg, outline } = useTexts()
  const { draft, question, editing } = state
  const prompt =
    draft !== null && question !== null && question.cardId === draft.parentId
      ? { cardId: draft.id, text: iceberg.questions[question.id] }
      : null
  return (
    <section
      data-pane="outline"
      className={styles.outlinePane}
      style={{ width: widthPx }}
      aria-label={iceberg.panes.outline}
    >
      <Outline
        snapshot={view}
        editingId={editing?.at === 'outline' ? editing.cardId : null}
        selection={state.selection}
        readOnly={view.readOnly}
        actions={session.outline}
        onSelect={session.select}
        prompt={prompt}
        findWishes={findWishes}
      />
      <p className={styles.keys}>{outline.keys}</p>
    </section>
  )
}
