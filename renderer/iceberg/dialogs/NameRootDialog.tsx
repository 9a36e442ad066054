// 本人の言葉: the only way a 裏課題 gets its name. The button says what it means, so that nobody presses it for someone else.
import { useRef, useState } from 'react'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField, type TextFieldHandle } from '../../ui/TextField'
import styles from './dialogs.module.css'

export interface NameRootDialogProps {
  /** What may be the owner's words already; they are to be confirmed or replaced. */
  readonly words: string
  readonly onConfirm: (words: string) => void
  readonly onClose: () => void
}

export function NameRootDialog({ words, onConfirm, onClose }: NameRootDialogProps) {
  const { iceberg } = useTexts()
  const texts = iceberg.nameRoot
  const field = useRef<TextFieldHandle>(null)
  const [said, setSaid] = useState(words)
  const latest = useRef(words)
  const hear = (text: string): void => {
    latest.current = text
    setSaid(text)
  }
  const confirm = (): void => {
    field.current?.commit()
    if (latest.current.trim() !== '') onConfirm(latest.current)
  }
  return (
    <Dialog
      title={texts.title}
      closeLabel={texts.cancel}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button variant="primary" isDisabled={said.trim() === ''} onPress={confirm}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{texts.ask}</p>
      <div className={styles.field}>
        <TextField
          ref={field}
          value={words}
          ariaLabel={texts.field}
          autoFocus="all"
          onCommit={hear}
          onDraft={hear}
          onEnter={confirm}
        />
      </div>
    </Dialog>
  )
}
