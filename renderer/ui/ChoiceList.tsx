// One choice out of a few that each need a sentence: large radio rows.
import { Radio, RadioGroup } from 'react-aria-components'
import { langOfWords } from './langOfWords'
import styles from './ChoiceList.module.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly note: string
}

export interface ChoiceListProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
}

export function ChoiceList<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceListProps<Value>) {
  return (
    <RadioGroup
      aria-label={label}
      className={styles.list ?? ''}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((candidate) => candidate.value === chosen)
        if (choice !== undefined) onChange(choice.value)
      }}
    >
      {choices.map((choice) => (
        <Radio key={choice.value} value={choice.value} className={styles.row ?? ''}>
          <span className={styles.dot} aria-hidden="true" />
          <span>
            <span className={styles.label} lang={langOfWords(choice.label)}>
              {choice.label}
            </span>
            <span className={styles.note} lang={langOfWords(choice.note)}>
              {choice.note}
            </span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
