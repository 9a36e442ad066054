// Asks for the name of an 案件; when it is written over, for its 案件番号 too. Enter is enough.
import { useLayoutEffect, useRef, useState, type FormEvent } from 'react'
import { MAX_CASE_NUMBER_LENGTH, MAX_NAME_LENGTH } from '../../shared/commands/renameEngagement'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextInput } from '../ui/TextInput'
import type { EngagementTitle } from './engagementShelf'
import styles from './NameDialog.module.css'

export interface NameDialogProps {
  readonly purpose: 'new' | 'rename'
  readonly initial?: Required<EngagementTitle>
  /** 案件番号 only when it was written over. */
  readonly onName: (title: EngagementTitle) => void
  readonly onClose: () => void
}

const NOTHING: Required<EngagementTitle> = { name: '', caseNumber: '' }

export function NameDialog({ purpose, initial = NOTHING, onName, onClose }: NameDialogProps) {
  const texts = useTexts()
  const { newDialog, renameDialog } = texts.engagements
  const [name, setName] = useState(initial.name)
  const [caseNumber, setCaseNumber] = useState(initial.caseNumber)
  const [isRefused, setRefused] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isNew = purpose === 'new'

  // The old name is selected: typing writes over it, an arrow key begins to mend it.
  useLayoutEffect(() => form.current?.querySelector('input')?.select(), [])

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const clean = name.trim()
    if (clean === '') return setRefused(true)
    onClose()
    const number = caseNumber.trim()
    onName({ name: clean, ...(number !== initial.caseNumber && { caseNumber: number }) })
  }
  return (
    <Dialog
      title={isNew ? newDialog.title : renameDialog.title}
      closeLabel={texts.app.close}
      onClose={onClose}
    >
      <form ref={form} className={styles.form} onSubmit={submit}>
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
        {!isNew && (
          <TextInput
            label={renameDialog.caseNumber}
            value={caseNumber}
            onChange={setCaseNumber}
            placeholder={renameDialog.caseNumberPlaceholder}
            note={renameDialog.caseNumberNote}
            maxLength={MAX_CASE_NUMBER_LENGTH}
          />
        )}
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
