// Asks for the name of an 案件; when it is written over, for its 案件番号 too. Enter is enough. What is too long is never cut:
// it is said by how much.
import { useLayoutEffect, useRef, useState, type FormEvent } from 'react'
import { MAX_CASE_NUMBER_LENGTH, MAX_NAME_LENGTH, tooManyIn } from '../../shared/commands/renameEngagement'
import { format } from '../text/format'
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
  const { newDialog, renameDialog, tooLong } = texts.engagements
  const [name, setName] = useState(initial.name)
  const [caseNumber, setCaseNumber] = useState(initial.caseNumber)
  const [isRefused, setRefused] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isNew = purpose === 'new'
  const isTooLong = tooManyIn(name, MAX_NAME_LENGTH) > 0 || tooManyIn(caseNumber, MAX_CASE_NUMBER_LENGTH) > 0

  // The old name is selected: typing writes over it, an arrow key begins to mend it.
  useLayoutEffect(() => form.current?.querySelector('input')?.select(), [])

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const clean = name.trim()
    if (clean === '') return setRefused(true)
    if (isTooLong) return
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
          maxLength={null}
          autoFocus
          {...(isNew && { note: newDialog.note })}
          {...excess(tooLong, name, MAX_NAME_LENGTH)}
          {...(isRefused && name.trim() === '' && { problem: newDialog.nameNeeded })}
        />
        {!isNew && (
          <TextInput
            label={renameDialog.caseNumber}
            value={caseNumber}
            onChange={setCaseNumber}
            placeholder={renameDialog.caseNumberPlaceholder}
            note={renameDialog.caseNumberNote}
            maxLength={null}
            {...excess(tooLong, caseNumber, MAX_CASE_NUMBER_LENGTH)}
          />
        )}
        <div className={styles.actions}>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
          <Button type="submit" variant="primary" isDisabled={isTooLong}>
            {isNew ? newDialog.create : renameDialog.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function excess(sentence: string, text: string, max: number): { readonly problem?: string } {
  const count = tooManyIn(text, max)
  return count === 0 ? {} : { problem: format(sentence, { max, count }) }
}
