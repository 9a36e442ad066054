// A few words to tap: one of them, several, or none. Tapping a chosen one takes it away again.
import { ToggleButton } from 'react-aria-components'
import { Check } from 'lucide-react'
import { langOfWords } from '../../ui/langOfWords'
import styles from './inspector.module.css'

export interface ChoiceChipsProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: readonly Value[]
  /** The value that was tapped, and whether it is chosen now. */
  readonly onTap: (value: Value, isChosen: boolean) => void
  readonly isDisabled?: boolean
}

export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { label, options, chosen, onTap, isDisabled = false } = props
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {options.map(({ value, label: name }) => (
        <ToggleButton
          key={value}
          className={styles.chip ?? ''}
          isSelected={chosen.includes(value)}
          isDisabled={isDisabled}
          onChange={(isChosen) => onTap(value, isChosen)}
        >
          {chosen.includes(value) && <Check aria-hidden />}
          <span className={styles.chipWords} lang={langOfWords(name)}>
            {name}
          </span>
        </ToggleButton>
      ))}
    </div>
  )
}
