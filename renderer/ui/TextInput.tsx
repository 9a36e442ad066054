// One line in a form: a name, a search. An Enter that belongs to the input method never sends the form.
// Not for words of a document; those have TextField.
import { useState, type ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { classNames } from './classNames'
import { createCompositionGuard } from './compositionGuard'
import styles from './TextInput.module.css'

export interface TextInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isLabelHidden?: boolean
  readonly type?: 'text' | 'search'
  readonly note?: string
  /** Shown when set; the field then counts as not yet right. */
  readonly problem?: string
  readonly placeholder?: string
  /** Null: nothing is cut off; who asks says what is too much. */
  readonly maxLength?: number | null
  readonly autoFocus?: boolean
  readonly icon?: ReactNode
  readonly onEscape?: () => void
}

export function TextInput(props: TextInputProps) {
  const { label, value, onChange, isLabelHidden = false, type = 'text', note, problem, icon } = props
  const { maxLength = 200 } = props
  const [guard] = useState(createCompositionGuard)
  return (
    <TextField
      className={styles.field ?? ''}
      type={type}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      autoFocus={props.autoFocus ?? false}
      {...(maxLength !== null && { maxLength })}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={classNames(styles.frame, icon !== undefined && styles.withIcon)}>
        {icon}
        <Input
          className={styles.input ?? ''}
          autoComplete="off"
          spellCheck={false}
          {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
          onCompositionStart={() => guard.start()}
          onCompositionEnd={() => guard.end()}
          onKeyDown={(event) => {
            const isIme = guard.takesKey(event.nativeEvent)
            if (isIme && event.key === 'Enter') event.preventDefault()
            if (!isIme && event.key === 'Escape') props.onEscape?.()
          }}
        />
      </div>
      {note !== undefined && (
        <Text slot="description" className={styles.note ?? ''}>
          {note}
        </Text>
      )}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </TextField>
  )
}
