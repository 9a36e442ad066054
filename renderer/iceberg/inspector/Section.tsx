// A titled part of the panel.
import { useId, type ReactNode } from 'react'
import styles from './inspector.module.css'

export interface SectionFrameProps {
  readonly title: string
  readonly children: ReactNode
  readonly note?: string
  /** Seen by the support team only: framed and marked apart from everything else. */
  readonly isPrivate?: boolean
  readonly icon?: ReactNode
}

export function Section({ title, children, note, isPrivate = false, icon }: SectionFrameProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={isPrivate ? styles.private : styles.section}>
      <h3 id={id} className={styles.heading}>
        {icon}
        {title}
      </h3>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  )
}
