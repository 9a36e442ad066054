// One question with a few large answers, over the list: the frame of 見本, 控え and 箇条書き. Nothing happens before it is confirmed.
import { useState, type ReactNode } from 'react'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { ChoiceList, type Choice } from '../ui/ChoiceList'
import { Dialog } from '../ui/Dialog'
import styles from './ShelfDialog.module.css'

export interface ChoiceDialogProps<Value extends string> {
  readonly title: string
  readonly note: string
  readonly choices: readonly Choice<Value>[]
  readonly initial: Value
  readonly confirm: string
  readonly size?: 'small' | 'medium'
  /** What else is to be said about an answer, below the answers. */
  readonly more?: (chosen: Value) => ReactNode
  readonly onChoose: (value: Value) => void
  readonly onClose: () => void
}

export function ChoiceDialog<Value extends string>(props: ChoiceDialogProps<Value>) {
  const { title, note, choices, initial, confirm, size = 'small', onChoose, onClose } = props
  const { app } = useTexts()
  const [chosen, setChosen] = useState(initial)
  const finish = (): void => {
    onClose()
    onChoose(chosen)
  }
  return (
    <Dialog
      title={title}
      closeLabel={app.close}
      size={size}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          <Button variant="primary" onPress={finish}>
            {confirm}
          </Button>
        </>
      }
    >
      <p className={styles.note}>{note}</p>
      <ChoiceList label={title} value={chosen} choices={choices} onChange={setChosen} />
      {props.more?.(chosen)}
    </Dialog>
  )
}
