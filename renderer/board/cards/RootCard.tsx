// 裏課題: called 本質的課題 only once 本人の言葉 stand on it, which then lead it, the earlier wording small below; until then it
// says that it waits for them.
import { useTexts } from '../../text/useTexts'
import styles from './card.module.css'
import type { CardFaceProps } from './cardFaceProps'
import { CardPaper } from './CardPaper'
import { CardWords } from './CardWords'

export function RootCard(props: CardFaceProps) {
  const { board, glossary } = useTexts()
  const { view, draftHeight } = props
  const { card, size, factCount } = view
  const hasEarlier = size.earlierLines.length > 0
  const hasWords = card.kind === 'root' && card.ownerWords !== ''
  const isRowFull = card.voice !== null || factCount > 0
  return (
    <CardPaper
      view={view}
      // What is written is the earlier wording: 本人の言葉 have a dialog of their own.
      draftHeight={hasEarlier ? null : draftHeight}
      below={
        hasEarlier && (
          <div className={styles.earlier}>
            <span className={styles.earlierName}>{glossary.earlier}</span>
            <CardWords lines={size.earlierLines} draftHeight={draftHeight} />
          </div>
        )
      }
      mark={
        hasWords ? (
          <span className={styles.essential}>{glossary.essential}</span>
        ) : (
          <span className={styles.waiting} title={board.marks.waitingForWords}>
            {isRowFull ? board.marks.waitingShort : board.marks.waitingForWords}
          </span>
        )
      }
    />
  )
}
