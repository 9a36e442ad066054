// A button with words. `primary` at most once per view; `danger` only where something is taken away.
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from './classNames'
import styles from './Button.module.css'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: ReactNode
  readonly type?: 'button' | 'submit'
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** Only when the visible words do not say enough. */
  readonly ariaLabel?: string
  readonly className?: string
}

export function Button(props: ButtonProps) {
  const { children, variant = 'plain', icon, type = 'button', isDisabled = false, autoFocus = false } = props
  return (
    <AriaButton
      type={type}
      className={classNames(styles.button, styles[variant], props.className)}
      data-variant={variant}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      {...(props.onPress && { onPress: props.onPress })}
      {...(props.ariaLabel !== undefined && { 'aria-label': props.ariaLabel })}
    >
      {icon}
      <span className={styles.words}>{children}</span>
    </AriaButton>
  )
}
