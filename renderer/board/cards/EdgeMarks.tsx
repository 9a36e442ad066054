// Marks that sit on the rim of a card: the pin of one that keeps its place, 合流点 where threads come in, the layer (or whose sheet) of what is not yet shown, 保留, the
// supporters' 「本質かも？」. They stand outside the words, so no card grows because of them.
import { LockKeyhole, Pin, UserRound } from 'lucide-react'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import type { CardView } from '../cardView'
import styles from './card.module.css'

export function EdgeMarks({ view }: { readonly view: CardView }) {
  const { card, parentCount, sheetOf, maybeEssential } = view
  const { board, glossary } = useTexts()
  return (
    <>
      {card.pinned && (
        <span
          className={styles.pinMark}
          role="img"
          aria-label={glossary.pinned}
          title={board.marks.pinnedName}
        >
          <Pin size={13} aria-hidden="true" />
        </span>
      )}
      {parentCount > 1 && (
        <span className={styles.merge} title={format(board.marks.mergeName, { count: parentCount })}>
          <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
            <path d="M1.5 1.5 6 6v5M10.5 1.5 6 6" />
          </svg>
          {board.marks.merge}
        </span>
      )}
      {card.layer !== 'shared' && (
        <span className={styles.layerMark} data-layer={card.layer} title={glossary.layerNotes[card.layer]}>
          {card.layer === 'internal' ? (
            <LockKeyhole size={11} aria-hidden="true" />
          ) : (
            <UserRound size={11} aria-hidden="true" />
          )}
          {sheetOf === null
            ? glossary.layers[card.layer]
            : format(glossary.ownerSheet, { voice: glossary.voices[sheetOf] })}
        </span>
      )}
      {card.parked && (
        <span className={styles.parkedMark} title={board.marks.parkedName}>
          {glossary.parked}
        </span>
      )}
      {maybeEssential && (
        <span className={styles.maybe} title={board.marks.maybeEssentialName}>
          {glossary.maybeEssential}
        </span>
      )}
    </>
  )
}
