// The round handle under a card. A click asks それはなぜ？ (or offers the list of cards to join); a pull joins.
import { useContext } from 'react'
import { Link2, Plus } from 'lucide-react'
import type { CardKind } from '../../shared/model/cards'
import { useTexts } from '../text/useTexts'
import styles from './BoardCard.module.css'
import { boardGestures } from './boardGestures'

export interface CardHandleProps {
  readonly cardId: string
  readonly kind: CardKind
}

export function CardHandle({ cardId, kind }: CardHandleProps) {
  const gestures = useContext(boardGestures)
  const { connect } = useTexts().board
  const asksWhy = kind === 'surface' || kind === 'why'
  const name = asksWhy ? connect.askWhy : connect.pull
  return (
    <button
      type="button"
      className={`${styles.handle} nodrag nopan`}
      tabIndex={-1}
      aria-label={name}
      title={name}
      onPointerDown={(event) => gestures?.grabHandle(cardId, event)}
      onClick={(event) => event.stopPropagation()}
    >
      {asksWhy ? <Plus size={16} aria-hidden="true" /> : <Link2 size={14} aria-hidden="true" />}
    </button>
  )
}
