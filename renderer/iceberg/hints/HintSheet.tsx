// One hint: what is seen, one gentle question, and what can be done with it. It counts nothing and rates nobody.
import { Dialog, Heading } from 'react-aria-components'
import { mayRoomSee } from '../../../shared/rules/hints/mayRoomSee'
import type { Hint } from '../../../shared/rules/hints/hint'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import styles from './hintLamp.module.css'

export interface HintSheetProps {
  readonly hint: Hint
  readonly onReveal: () => void
  readonly onLater: () => void
  /** Left out when there is no other one. */
  readonly onNext?: () => void
}

export function HintSheet({ hint, onReveal, onLater, onNext }: HintSheetProps) {
  const { hints: words } = useTexts()
  const { sees, asks } = words.remarks[hint.id]
  return (
    <Dialog className={styles.sheet ?? ''} data-hint={hint.id}>
      <header className={styles.head}>
        <Heading slot="title" className={styles.title ?? ''}>
          {words.title}
        </Heading>
        {!mayRoomSee(hint.id) && <Chip tone="private">{words.handOnly}</Chip>}
      </header>
      <div aria-live="polite">
        <p className={styles.sees}>{sees}</p>
        <p className={styles.asks}>{asks}</p>
      </div>
      <footer className={styles.acts}>
        <Button onPress={onReveal}>{words.reveal}</Button>
        <Button variant="quiet" onPress={onLater}>
          {words.later}
        </Button>
        {onNext !== undefined && (
          <Button variant="quiet" onPress={onNext}>
            {words.next}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}
