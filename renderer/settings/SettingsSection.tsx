// One matter of 設定・ヘルプ: what it is and what it means on the left, what can be done about it on the right.
import type { ReactNode } from 'react'
import styles from './Sheet.module.css'

export interface SettingsSectionProps {
  readonly title: string
  readonly note: string
  readonly children: ReactNode
}

export function SettingsSection({ title, note, children }: SettingsSectionProps) {
  return (
    <section className={styles.matter}>
      <div className={styles.about}>
        <h2 className={styles.heading}>{title}</h2>
        <p className={styles.note}>{note}</p>
      </div>
      <div className={styles.control}>{children}</div>
    </section>
  )
}
