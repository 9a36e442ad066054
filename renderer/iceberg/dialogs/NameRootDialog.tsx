// 本人の言葉: the only way a 裏課題 gets its name. The button says what it means, so that nobody presses it for someone else;
// until it is pressed nothing is written, and 保存済み is not said.
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField, type TextFieldHandle } from '../../ui/TextField'
import styles from './dialogs.module.css'
import { useHeldWords } from './useHeldWords'

export interface NameRootDialogProps {
  /** What may be the owner's words already; they are to be confirmed or replaced. */
  readonly words: string
  /** What the documents hold of them. */
  readonly known: string
  readonly onConfirm: (words: string) => void
  /** Left without a yes, with what stands there. */
  readonly onLeave: (words: string) => void
}

export function NameRootDialog({ words, known, onConfirm, onLeave }: NameRootDialogProps) {
  const { iceberg } = useTexts()
  const texts = iceberg.nameRoot
  const field = useRef<TextFieldHandle>(null)
  const [said, setSaid] = useState(words)
  const latest = useRef(words)
  const isHeld = said.trim() !== '' && said.trim() !== known
  useHeldWords(isHeld ? said : null, () => field.current?.focus('end'))
  const hear = (text: string): void => {
    latest.current = text
    setSaid(text)
  }
  const confirm = (): void => {
    field.current?.commit()
    if (latest.current.trim() !== '') onConfirm(latest.current)
  }
  const leave = (): void => {
    field.current?.commit()
    onLeave(latest.current)
  }
  return (
    <Dialog
      title={texts.title}
      closeLabel={texts.cancel}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{texts.cancel}</Button>
          <Button variant="primary" isDisabled={said.trim() === ''} onPress={confirm}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{texts.ask}</p>
      <div className={styles.field} onKeyDown={keepUndo}>
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
      <p className={styles.small}>{texts.note}</p>
    </Dialog>
  )
}

/** Nothing here is in a document yet: Ctrl+Z is the browser's, not the map's behind the dialog. */
function keepUndo(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) event.stopPropagation()
}
