// Words that could not be saved, before or after their place was left: they are shown, can be taken along, and are given up
// only by saying so.
import { useState, type ReactNode } from 'react'
import { MAX_CARD_TEXT } from '../../shared/commands/checkText'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './UnsavedWordsDialog.module.css'

export interface UnsavedWordsDialogProps {
  readonly title: string
  /** What is the matter, when it is not that they are too many. */
  readonly reason: string
  readonly words: string
  readonly giveUpLabel: string
  readonly onGiveUp: () => void
  /** Escape and the cross. */
  readonly onClose: () => void
  readonly closeLabel: string
  /** The way back to the words, if there is one. */
  readonly wayBack?: ReactNode
}

export function UnsavedWordsDialog(props: UnsavedWordsDialogProps) {
  const { words } = props
  const { unsavedWords } = useTexts().app
  const [copying, setCopying] = useState<'not' | 'done' | 'failed'>('not')
  const count = [...words].length
  const size = { max: MAX_CARD_TEXT.toLocaleString(), count: count.toLocaleString() }
  const copy = (): void => {
    navigator.clipboard.writeText(words).then(
      () => setCopying('done'),
      () => setCopying('failed'),
    )
  }
  return (
    <Dialog
      title={props.title}
      closeLabel={props.closeLabel}
      size="medium"
      role="alertdialog"
      onClose={props.onClose}
      actions={
        <>
          <Button variant="quiet" onPress={props.onGiveUp}>
            {props.giveUpLabel}
          </Button>
          <Button variant={props.wayBack === undefined ? 'primary' : 'plain'} onPress={copy}>
            {unsavedWords.copy}
          </Button>
          {props.wayBack}
        </>
      }
    >
      <p>
        {count > MAX_CARD_TEXT && format(unsavedWords.tooLong, size)} {props.reason}
      </p>
      <textarea className={styles.words} readOnly rows={6} aria-label={unsavedWords.label} value={words} />
      <p role="status" className={styles.copied}>
        {copying === 'done' && unsavedWords.copied}
        {copying === 'failed' && unsavedWords.copyFailed}
      </p>
    </Dialog>
  )
}
