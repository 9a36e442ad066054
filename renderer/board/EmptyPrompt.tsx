// Where the first card will be, on an empty map: whoever types answers there. What is asked stands above the map, once.
import { ViewportPortal } from 'reactflow'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { DocKey } from '../../shared/model/layer'
import { format } from '../text/format'
import { layerName } from '../text/layerName'
import { useTexts } from '../text/useTexts'
import styles from './EmptyPrompt.module.css'

export interface EmptyPromptProps {
  readonly newCardsGoTo: DocKey
  readonly snapshot: EngagementSnapshot
}

export function EmptyPrompt({ newCardsGoTo, snapshot }: EmptyPromptProps) {
  const { board, glossary } = useTexts()
  const layer = layerName(glossary, snapshot)(newCardsGoTo)
  return (
    <ViewportPortal>
      <div className={styles.prompt}>
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
