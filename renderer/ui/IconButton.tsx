// A button that is only an icon. Its name is spoken and shown as a tooltip, with the shortcut when there is one.
import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { classNames } from './classNames'
import { Kbd } from './Kbd'
import styles from './IconButton.module.css'

export interface IconButtonProps {
  readonly label: string
  readonly icon: ReactNode
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  /** Nothing to do just now: it keeps the focus, which a disabled button would drop. */
  readonly isResting?: boolean
  readonly shortcut?: string
  readonly className?: string
}

export function IconButton({
  label,
  icon,
  onPress,
  isDisabled = false,
  isResting = false,
  shortcut,
  className,
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      <Button
        aria-label={label}
        className={classNames(styles.button, className)}
        isDisabled={isDisabled}
        {...(isResting ? { 'aria-disabled': true } : onPress && { onPress })}
      >
        {icon}
      </Button>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
        {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
