// What stands where nothing is yet: a question or a sentence, and what can be done about it.
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  readonly title: string
  readonly note?: string
  /** 1 where it is all there is on the page: then it is its main part too. */
  readonly level?: 1 | 2
  readonly children?: ReactNode
}

export function EmptyState({ title, note, level = 2, children }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  const Part = level === 1 ? 'main' : 'section'
  return (
    <Part className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </Part>
  )
}
