// Chooses one of the built-in samples and says what they are: read from published sources, in our own words.
import { useState } from 'react'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { ChoiceList } from '../ui/ChoiceList'
import { Dialog } from '../ui/Dialog'
import type { SampleChoice } from './engagementShelf'
import styles from './ShelfDialog.module.css'

export interface SampleDialogProps {
  readonly samples: readonly SampleChoice[]
  readonly onChoose: (sampleId: string) => void
  readonly onClose: () => void
}

export function SampleDialog({ samples, onChoose, onClose }: SampleDialogProps) {
  const { app, engagements } = useTexts()
  const { sampleDialog } = engagements
  const [chosen, setChosen] = useState(samples[0]?.id ?? '')
  const choices = samples.map(({ id, title, lead, handling }) => ({
    value: id,
    label: title,
    note: `${lead} ${handling}`.trim(),
  }))
  const start = (): void => {
    onClose()
    onChoose(chosen)
  }
  return (
    <Dialog
      title={sampleDialog.title}
      closeLabel={app.close}
      size="medium"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          <Button variant="primary" onPress={start}>
            {sampleDialog.start}
          </Button>
        </>
      }
    >
      <p className={styles.note}>{sampleDialog.note}</p>
      <ChoiceList label={sampleDialog.title} value={chosen} choices={choices} onChange={setChosen} />
    </Dialog>
  )
}
