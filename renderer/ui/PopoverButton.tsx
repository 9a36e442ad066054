// A button that opens a small sheet beside itself. The sheet is for reading and a press or two, not for forms.
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { classNames } from './classNames'
import styles from './PopoverButton.module.css'

export interface PopoverButtonProps {
  readonly label: string
  readonly trigger: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

export function PopoverButton({ label, trigger, children, className }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button className={classNames(styles.trigger, className)}>{trigger}</Button>
      <Popover className={styles.popover ?? ''} placement="bottom">
        <Dialog aria-label={label} className={styles.sheet ?? ''}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
