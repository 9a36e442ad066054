// Where the data of this device is, how it is carried elsewhere, and what was put aside.
import { useTexts } from '../text/useTexts'
import type { AsideRecords } from './asideRecords'
import { AsideSection } from './AsideSection'
import { SettingsSection } from './SettingsSection'
import styles from './Sheet.module.css'

export interface DataSheetProps {
  /** Null when the shell did not say. */
  readonly dataPath: string | null
  readonly listHref: string
  readonly asideRecords: AsideRecords
  readonly now: () => number
}

export function DataSheet({ dataPath, listHref, asideRecords, now }: DataSheetProps) {
  const { app, settings } = useTexts()
  return (
    <div className={styles.matters}>
      <SettingsSection title={settings.data.title} note={settings.data.note}>
        <p>{dataPath === null ? settings.data.unknown : <code className={styles.path}>{dataPath}</code>}</p>
        <p className={styles.note}>{settings.data.nothingLeaves}</p>
      </SettingsSection>
      <SettingsSection title={settings.carry.title} note={settings.carry.note}>
        <a className={styles.link} href={listHref}>
          {app.toList}
        </a>
      </SettingsSection>
      <AsideSection records={asideRecords} now={now} />
    </div>
  )
}
