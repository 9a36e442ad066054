// The row of marks under the words: kind, what only one kind has, 立場, 根拠. A 裏課題 carries more than others there, so
// its 立場 is written short; the full name is in its tooltip and in the panel.
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
      {card.voice !== null && (
        <span className={styles.voice} title={glossary.voices[card.voice]}>
          {(card.kind === 'root' ? glossary.voicesShort : glossary.voices)[card.voice]}
        </span>
      )}
      {factCount > 0 && (
        <span className={styles.facts} title={format(board.marks.factsName, { count: factCount })}>
          {format(board.marks.facts, { count: factCount })}
        </span>
      )}
      {size.isCut && (
        <span className={styles.more} title={board.marks.more}>
          …
        </span>
      )}
    </div>
  )
}
