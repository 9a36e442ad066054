// One tool of the bar. While it rests it says what it waits for, as a tooltip and to a screen reader.
import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Kbd } from '../ui/Kbd'
import styles from './toolBar.module.css'

export interface ToolProps {
  readonly label: string
  readonly icon: ReactNode
  readonly onPress: () => void
  readonly shortcut?: string | undefined
  /** Why it can not be used now; null = it can. */
  readonly rest?: string | null
}

export function Tool({ label, icon, onPress, shortcut, rest = null }: ToolProps) {
  const restId = useId()
  return (
    <span className={styles.slot} {...(rest !== null && { title: rest })}>
      <Button
        className={styles.tool ?? ''}
        isDisabled={rest !== null}
        onPress={onPress}
        {...(rest !== null && { 'aria-describedby': restId })}
      >
        {icon}
        <span className={styles.label}>{label}</span>
        {shortcut !== undefined && (
          <span className={styles.shortcut} aria-hidden="true">
            <Kbd>{shortcut}</Kbd>
          </span>
        )}
      </Button>
      {rest !== null && (
        <span id={restId} hidden>
          {rest}
        </span>
      )}
    </span>
  )
}
