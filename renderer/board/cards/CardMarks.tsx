// The row of marks under the words: kind, 立場, 根拠, 保留, and what only one kind has.
import type { ReactNode } from 'react'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import type { CardView } from '../cardView'
import styles from './card.module.css'
import { KindMark } from './KindMark'

export interface CardMarksProps {
  readonly view: CardView
  readonly children?: ReactNode
}

export function CardMarks({ view: { card, size, factCount }, children }: CardMarksProps) {
  const { board, glossary } = useTexts()
  return (
    <div className={styles.marks}>
      <KindMark kind={card.kind} />
      {children}
      {card.voice !== null && <span className={styles.voice}>{glossary.voices[card.voice]}</span>}
      {factCount > 0 && (
        <span className={styles.facts} title={format(board.marks.factsName, { count: factCount })}>
          {format(board.marks.facts, { count: factCount })}
        </span>
      )}
      {card.parked && <span className={styles.parkedMark}>{glossary.parked}</span>}
      {size.isCut && (
        <span className={styles.more} title={board.marks.more}>
          …
        </span>
      )}
    </div>
  )
}
