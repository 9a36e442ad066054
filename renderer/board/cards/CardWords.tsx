// The words of a card in the lines of `cardSize`, as on paper. While they are edited, the room they need.
import styles from './card.module.css'

export interface CardWordsProps {
  readonly lines: readonly string[]
  readonly draftHeight: number | null
}

export function CardWords({ lines, draftHeight }: CardWordsProps) {
  if (draftHeight !== null) return <div style={{ height: draftHeight }} />
  return (
    <div className={styles.words}>
      {lines.map((line, index) => (
        <span key={index} className={styles.line}>
          {line}
        </span>
      ))}
    </div>
  )
}
