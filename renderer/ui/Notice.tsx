// One sentence across the page that stays until its cause is gone, with at most a few buttons.
import type { ReactNode } from 'react'
import { classNames } from './classNames'
import styles from './Notice.module.css'

export interface NoticeProps {
  readonly children: ReactNode
  readonly tone?: 'info' | 'warning'
  readonly icon?: ReactNode
  readonly actions?: ReactNode
}

export function Notice({ children, tone = 'info', icon, actions }: NoticeProps) {
  return (
    <div role="status" className={classNames(styles.notice, styles[tone])}>
      {icon}
      <p className={styles.words}>{children}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
