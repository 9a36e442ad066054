// 下から「だから」で読み返す: the thread read upward aloud. Where it does not follow, the line is cut (domain.md D.1).
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { Card } from '../../../shared/model/cards'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { threadAbove } from './threadAbove'
import styles from './dialogs.module.css'

export interface ReadBackDialogProps {
  readonly card: Card
  readonly snapshot: EngagementSnapshot
  readonly onClose: () => void
}

export function ReadBackDialog({ card, snapshot, onClose }: ReadBackDialogProps) {
  const { iceberg } = useTexts()
  const words = iceberg.readBack
  return (
    <Dialog
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      <p className={styles.lead}>{iceberg.questions['N-10']}</p>
      <ol className={styles.thread}>
        {threadAbove(snapshot, card).map((one, index) => (
          <li key={one.id}>
            {index > 0 && <span className={styles.therefore}>{words.therefore}</span>}
            <p className={styles.step} data-kind={one.kind}>
              {one.text}
            </p>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
