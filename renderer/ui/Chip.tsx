// A small label on something. It says a fact; it is never pressed.
import type { ReactNode } from 'react'
import { classNames } from './classNames'
import styles from './Chip.module.css'

export interface ChipProps {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'brand' | 'private' | 'warning'
  readonly icon?: ReactNode
}

export function Chip({ children, tone = 'plain', icon }: ChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone])}>
      {icon}
      {children}
    </span>
  )
}
