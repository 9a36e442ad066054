// One choice out of a few, all of them visible.
import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { classNames } from './classNames'
import styles from './Segmented.module.css'

export interface SegmentedOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly icon?: ReactNode
  /** Said after the label to those who cannot see the surroundings. */
  readonly note?: string
  /** private: what only some may see is told apart when it is chosen. */
  readonly tone?: 'plain' | 'private'
}

export interface SegmentedProps<Value extends string> {
  readonly label: string
  /** null: none of these is chosen; what is chosen stands elsewhere. */
  readonly value: Value | null
  readonly options: readonly SegmentedOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly isDisabled?: boolean
}

export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, options, onChange, isDisabled = false } = props
  const choose = (chosen: string): void => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <RadioGroup
      aria-label={label}
      className={styles.group ?? ''}
      orientation="horizontal"
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
    >
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          className={classNames(styles.option, option.tone === 'private' && styles.private)}
          {...(option.note !== undefined && { 'aria-label': `${option.label} ${option.note}` })}
        >
          {option.icon}
          <span data-label="">{option.label}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
