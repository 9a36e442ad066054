// Asks for whom a copy is, because that decides whether the internal document is in it. The company's copy is the default.
import { useTexts } from '../text/useTexts'
import { ChoiceDialog } from './ChoiceDialog'
import type { Audience } from './engagementShelf'

export interface ExportDialogProps {
  readonly onChoose: (audience: Audience) => void
  readonly onClose: () => void
}

export function ExportDialog({ onChoose, onClose }: ExportDialogProps) {
  const { exportDialog } = useTexts().engagements
  return (
    <ChoiceDialog<Audience>
      title={exportDialog.title}
      note={exportDialog.who}
      choices={[
        { value: 'company', label: exportDialog.company, note: exportDialog.companyNote },
        { value: 'team', label: exportDialog.team, note: exportDialog.teamNote },
      ]}
      initial="company"
      confirm={exportDialog.save}
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}
