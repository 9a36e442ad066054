// Asks for one name and nothing else. Enter is enough.
import { useState, type FormEvent } from 'react'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextInput } from '../ui/TextInput'
import styles from './NameDialog.module.css'

const MAX_NAME_LENGTH = 100

export interface NameDialogProps {
  readonly purpose: 'new' | 'rename'
  readonly initialName?: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

export function NameDialog({ purpose, initialName = '', onName, onClose }: NameDialogProps) {
  const texts = useTexts()
  const { newDialog, renameDialog } = texts.engagements
  const [name, setName] = useState(initialName)
  const [isRefused, setRefused] = useState(false)
  const isNew = purpose === 'new'

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const clean = name.trim()
    if (clean === '') return setRefused(true)
    onClose()
    onName(clean)
  }
  return (
    <Dialog
      title={isNew ? newDialog.title : renameDialog.title}
      closeLabel={texts.app.close}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label={newDialog.name}
          value={name}
          onChange={setName}
          placeholder={newDialog.placeholder}
          maxLength={MAX_NAME_LENGTH}
          autoFocus
          {...(isNew && { note: newDialog.note })}
          {...(isRefused && name.trim() === '' && { problem: newDialog.nameNeeded })}
        />
        <div className={styles.actions}>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
          <Button type="submit" variant="primary">
            {isNew ? newDialog.create : renameDialog.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
