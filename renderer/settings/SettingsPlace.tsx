// 設定・ヘルプ: five sheets. Knows what is chosen and tells what is chosen anew; keeps nothing itself.
import { ArrowLeft } from 'lucide-react'
import { useTexts } from '../text/useTexts'
import { Tabs } from '../ui/Tabs'
import { useArrivalFocus } from '../ui/useArrivalFocus'
import { AboutSheet } from './AboutSheet'
import { DataSheet, type DataSheetProps } from './DataSheet'
import { HandbookSheet } from './HandbookSheet'
import { PreferencesSheet, type PreferencesSheetProps } from './PreferencesSheet'
import { SETTINGS_SHEETS, type SettingsSheet } from './settingsSheets'
import { ShortcutsSheet } from './ShortcutsSheet'
import styles from './SettingsPlace.module.css'

export interface SettingsPlaceProps extends PreferencesSheetProps, DataSheetProps {
  readonly openSheet: SettingsSheet
  /** One came here from another screen of the app. */
  readonly hasArrived: boolean
  readonly version: string
  readonly shell: 'electron' | 'browser'
  /** Where 戻る leads. */
  readonly backHref: string
}

export function SettingsPlace(props: SettingsPlaceProps) {
  const { settings } = useTexts()
  const heading = useArrivalFocus<HTMLHeadingElement>(props.hasArrived)
  const content = {
    settings: <PreferencesSheet {...props} />,
    data: <DataSheet {...props} />,
    handbook: <HandbookSheet />,
    shortcuts: <ShortcutsSheet />,
    about: <AboutSheet version={props.version} shell={props.shell} />,
  } satisfies Record<SettingsSheet, unknown>
  return (
    <div>
      <header className={styles.bar}>
        <a className={styles.back} href={props.backHref}>
          <ArrowLeft aria-hidden />
          {settings.back}
        </a>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {settings.title}
        </h1>
      </header>
      <main className={styles.page}>
        <Tabs
          key={props.openSheet}
          label={settings.sheets.label}
          openSheet={props.openSheet}
          sheets={SETTINGS_SHEETS.map((id) => ({ id, label: settings.sheets[id], content: content[id] }))}
        />
      </main>
    </div>
  )
}
