// Asks for whom a copy is, because that decides whether the internal document is in it. The company's copy is the default.
import { useState } from 'react'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { ChoiceList } from '../ui/ChoiceList'
import { Dialog } from '../ui/Dialog'
import type { Audience } from './engagementShelf'
import styles from './ShelfDialog.module.css'

export interface ExportDialogProps {
  readonly onChoose: (audience: Audience) => void
  readonly onClose: () => void
}

export function ExportDialog({ onChoose, onClose }: ExportDialogProps) {
  const { app, engagements } = useTexts()
  const { exportDialog } = engagements
  const [audience, setAudience] = useState<Audience>('company')
  const save = (): void => {
    onClose()
    onChoose(audience)
  }
  return (
    <Dialog
      title={exportDialog.title}
      closeLabel={app.close}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          <Button variant="primary" onPress={save}>
            {exportDialog.save}
          </Button>
        </>
      }
    >
      <p className={styles.note}>{exportDialog.who}</p>
      <ChoiceList
        label={exportDialog.who}
        value={audience}
        choices={[
          { value: 'company', label: exportDialog.company, note: exportDialog.companyNote },
          { value: 'team', label: exportDialog.team, note: exportDialog.teamNote },
        ]}
        onChange={setAudience}
      />
    </Dialog>
  )
}
