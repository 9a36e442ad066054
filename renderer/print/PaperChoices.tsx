// The two questions before paper: which one, and who will get it. 5つの壁 can be added to the supporters' own copy,
// lines to write on to the summary.
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { PAPER_DOCUMENTS } from '../../shared/documents/paperDocument'
import { useTexts } from '../text/useTexts'
import { Switch } from '../ui/Switch'
import styles from './PaperChoices.module.css'
import type { PaperChoice } from './usePaperChoice'

export function PaperChoices({ choice }: { readonly choice: PaperChoice }) {
  const { dialog } = useTexts().print
  const documents = PAPER_DOCUMENTS.map((value) => ({ value, label: dialog.documents[value] }))
  const chooseDocument = (value: string): void => {
    const known = PAPER_DOCUMENTS.find((document) => document === value)
    if (known !== undefined) choice.setDocument(known)
  }
  return (
    <>
      <Choice label={dialog.document} value={choice.document} options={documents} onChange={chooseDocument} />
      <Choice
        label={dialog.reader}
        value={choice.chosen.value}
        options={choice.readers}
        onChange={choice.setReader}
      />
      {choice.chosen.reader.layer === 'internal' && (
        <Switch isOn={choice.showWalls} onChange={choice.setShowWalls}>
          {dialog.showWalls}
        </Switch>
      )}
      {choice.document === 'iceberg-summary' && (
        <Switch isOn={choice.writingLines} onChange={choice.setWritingLines}>
          {dialog.writingLines}
        </Switch>
      )}
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <RadioGroup className={styles.group ?? ''} value={value} onChange={onChange}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
          <span className={styles.dot} aria-hidden="true" />
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  )
}
