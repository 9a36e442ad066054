// 裏課題: called 本質的課題 only once 本人の言葉 stands on it; until then it says that it waits for them.
import { useTexts } from '../../text/useTexts'
import styles from './card.module.css'
import type { CardFaceProps } from './cardFaceProps'
import { CardPaper } from './CardPaper'

export function RootCard(props: CardFaceProps) {
  const { board, glossary } = useTexts()
  const { card, size, factCount } = props.view
  const hasWords = card.kind === 'root' && card.ownerWords !== ''
  const isRowFull = card.voice !== null || factCount > 0
  return (
    <CardPaper
      {...props}
      below={
        size.ownerLines.length > 0 && (
          <div className={styles.ownerWords}>
            {size.ownerLines.map((line, index) => (
              <span key={index} className={styles.ownerLine}>
                {line}
              </span>
            ))}
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
