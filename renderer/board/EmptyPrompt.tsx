// What an empty map asks. It stands where the first card will be; whoever types answers it.
import { ViewportPortal } from 'reactflow'
import { layerOf, type DocKey } from '../../shared/model/layer'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import styles from './EmptyPrompt.module.css'

export function EmptyPrompt({ newCardsGoTo }: { readonly newCardsGoTo: DocKey }) {
  const { board, glossary } = useTexts()
  const layer = glossary.layers[layerOf(newCardsGoTo)]
  return (
    <ViewportPortal>
      <div className={styles.prompt}>
        <p className={styles.question}>{board.empty.question}</p>
        <div className={styles.ghost}>
          <span className={styles.caret} />
        </div>
        <p className={styles.how}>
          {board.empty.how}
          <span>{format(board.empty.goesTo, { layer })}</span>
        </p>
      </div>
    </ViewportPortal>
  )
}
