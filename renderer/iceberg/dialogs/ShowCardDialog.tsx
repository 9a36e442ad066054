// Before a card goes to more people: exactly the words they will see, one card at a time (domain.md B.3).
import { promoteCard } from '../../../shared/commands/promoteCard'
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { Card } from '../../../shared/model/cards'
import type { DocKey } from '../../../shared/model/layer'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Dialog } from '../../ui/Dialog'
import { langOfWords } from '../../ui/langOfWords'
import type { IcebergSession } from '../createIcebergSession'
import { useLayerName } from '../inspector/useLayerName'
import styles from './dialogs.module.css'

export interface ShowCardDialogProps {
  readonly session: IcebergSession
  readonly card: Card
  readonly snapshot: EngagementSnapshot
  readonly to: DocKey
  readonly onClose: () => void
}

export function ShowCardDialog({ session, card, snapshot, to, onClose }: ShowCardDialogProps) {
  const { iceberg, glossary } = useTexts()
  const words = iceberg.showCard
  const nameOf = useLayerName(snapshot)
  const { core } = session
  const show = (): void => {
    onClose()
    if (core.settle(promoteCard(core.context, { cardId: card.id, to }))) core.say({ kind: 'shown' })
  }
  return (
    <Dialog
      title={words.title}
      closeLabel={words.cancel}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {words.cancel}
          </Button>
          <Button variant="primary" onPress={show}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{format(words.to, { layer: nameOf(to) })}</p>
      <blockquote className={styles.shown}>
        <p className={styles.shownText} lang={langOfWords(card.text)}>
          {card.text}
        </p>
        {card.kind === 'root' && card.ownerWords !== '' && (
          <p className={styles.shownText}>
            <span className={styles.small}>{glossary.ownerWords}</span>{' '}
            <span lang={langOfWords(card.ownerWords)}>{card.ownerWords}</span>
          </p>
        )}
        <span className={styles.chips}>
          <Chip>{glossary.kinds[card.kind]}</Chip>
          {card.voice !== null && <Chip>{glossary.voices[card.voice]}</Chip>}
          {card.kind === 'surface' && card.area !== null && <Chip>{glossary.areas[card.area]}</Chip>}
          {card.kind === 'root' && card.viewpoint !== null && (
            <Chip>{glossary.viewpoints[card.viewpoint]}</Chip>
          )}
          {card.parked && <Chip>{glossary.parked}</Chip>}
        </span>
      </blockquote>
      <p className={styles.small}>{words.onlyThese}</p>
    </Dialog>
  )
}
