// Which version this is, and the licences of everything inside.
import { lazy, Suspense } from 'react'
import { useTexts } from '../text/useTexts'
import { Loading } from '../ui/Loading'
import styles from './Sheet.module.css'

const LicenceList = lazy(async () => ({ default: (await import('./LicenceList')).LicenceList }))

export interface AboutSheetProps {
  readonly version: string
  readonly shell: 'electron' | 'browser'
}

export function AboutSheet({ version, shell }: AboutSheetProps) {
  const { app, settings } = useTexts()
  const { about } = settings
  return (
    <div className={styles.sections}>
      <section className={styles.section}>
        <h2 className={styles.heading}>{app.productName}</h2>
        <dl className={styles.facts}>
          <dt>{about.version}</dt>
          <dd>{version}</dd>
          <dt>{about.shell}</dt>
          <dd>{about[shell]}</dd>
        </dl>
        <p>{about.own}</p>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{about.licence}</h2>
        <p className={styles.note}>{about.others}</p>
        <Suspense fallback={<Loading label={about.licence} />}>
          <LicenceList />
        </Suspense>
      </section>
    </div>
  )
}
