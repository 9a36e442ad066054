// The small signs of a line: its kind by shape and colour, its layer when it is not everybody's, its name for listeners.
import { LockKeyhole, UserRound } from 'lucide-react'
import { kindPoints } from '../../shared/documents/kindMark'
import type { Card, CardKind } from '../../shared/model/cards'
import type { Voice } from '../../shared/model/voice'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import styles from './outline.module.css'

export function KindSign({ kind }: { readonly kind: CardKind }) {
  const { glossary } = useTexts()
  return (
    <>
      <svg aria-hidden="true" className={styles.sign} data-kind={kind} viewBox="0 0 16 16">
        <polygon points={kindPoints(kind, 16)} />
      </svg>
      <span className={styles.heard}>{glossary.kinds[kind]}</span>
    </>
  )
}

export interface LineMarksProps {
  readonly card: Card
  /** Whose one-person sheet it stands on. */
  readonly sheetOf: Voice | null
}

export function LineMarks({ card, sheetOf }: LineMarksProps) {
  const { board } = useTexts()
  const isWaiting = card.kind === 'root' && card.ownerWords === ''
  if (!isWaiting && card.layer === 'shared') return null
  return (
    <span className={styles.marks}>
      {isWaiting && <span className={styles.waiting}>{board.marks.waitingForWords}</span>}
      <LayerMark layer={card.layer} sheetOf={sheetOf} />
    </span>
  )
}

function LayerMark({ layer, sheetOf }: Pick<Card, 'layer'> & Pick<LineMarksProps, 'sheetOf'>) {
  const { glossary } = useTexts()
  if (layer === 'shared') return null
  const Icon = layer === 'internal' ? LockKeyhole : UserRound
  return (
    <span className={styles.layer} title={glossary.layerNotes[layer]}>
      <Icon aria-hidden />
      {sheetOf === null
        ? glossary.layers[layer]
        : format(glossary.ownerSheet, { voice: glossary.voices[sheetOf] })}
    </span>
  )
}
