// A card on the canvas: its face, its frame when chosen, its handle. Draws again only when its own view changed.
import { memo, useContext } from 'react'
import type { NodeProps } from 'reactflow'
import { classNames } from '../ui/classNames'
import styles from './BoardCard.module.css'
import { boardView } from './boardView'
import type { CardNode } from './createCardNodes'
import { CardHandle } from './CardHandle'
import { cardFaces } from './cards/cardFaces'
import { FarCard } from './cards/FarCard'

function DrawnCard({ data, selected }: NodeProps<CardNode>) {
  const { isFar, readOnly, refused, aimedAt } = useContext(boardView)
  const { view, draftHeight } = data
  const { id, kind } = view.card
  const Face = isFar && draftHeight === null ? FarCard : cardFaces[kind]
  return (
    <div
      className={classNames(
        styles.frame,
        selected && styles.selected,
        draftHeight !== null && styles.editing,
        refused.has(id) && styles.refused,
        aimedAt === id && styles.aimed,
      )}
      data-kind={kind}
    >
      {/* React Flow looks for these two when it measures a card; without them it draws no link. */}
      <i className={`target ${styles.anchor}`} data-handlepos="top" />
      <i className={`source ${styles.anchor}`} data-handlepos="bottom" />
      <Face view={view} draftHeight={draftHeight} />
      {!isFar && !readOnly && kind !== 'unknown' && <CardHandle cardId={id} kind={kind} />}
    </div>
  )
}

/** React Flow hands in new positions while a card moves; the drawing does not depend on them. */
export const BoardCard = memo(
  DrawnCard,
  (before, after) => before.data === after.data && before.selected === after.selected,
)
