// A heading that opens and closes what is below it. Closed at first.
import type { ReactNode } from 'react'
import { ChevronRight } from 'lucide-react'
import { classNames } from './classNames'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  readonly title: string
  readonly children: ReactNode
  readonly className?: string | undefined
}

export function Disclosure({ title, children, className }: DisclosureProps) {
  return (
    <details className={classNames(styles.details, className)}>
      <summary className={styles.title}>
        <ChevronRight aria-hidden />
        {title}
      </summary>
      {children}
    </details>
  )
}
