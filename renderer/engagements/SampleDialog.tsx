// Chooses one of the built-in samples and says what they are: read from published sources, in our own words.
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { ChoiceDialog } from './ChoiceDialog'
import type { SampleChoice } from './engagementShelf'

export interface SampleDialogProps {
  readonly samples: readonly SampleChoice[]
  readonly onChoose: (sampleId: string) => void
  readonly onClose: () => void
}

export function SampleDialog({ samples, onChoose, onClose }: SampleDialogProps) {
  const { sampleDialog } = useTexts().engagements
  return (
    <ChoiceDialog
      title={sampleDialog.title}
      note={sampleDialog.note}
      choices={samples.map(({ id, title, lead, handling, notStated }) => ({
        value: id,
        label: title,
        note: [lead, handling, format(sampleDialog.notStated, { list: notStated.join('、') })].join(' '),
      }))}
      initial={samples[0]?.id ?? ''}
      confirm={sampleDialog.start}
      size="medium"
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}
