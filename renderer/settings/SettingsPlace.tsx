// 設定・ヘルプ: four sheets. Knows what is chosen and tells what is chosen anew; keeps nothing itself.
import { ArrowLeft } from 'lucide-react'
import { useTexts } from '../text/useTexts'
import { Tabs } from '../ui/Tabs'
import { AboutSheet } from './AboutSheet'
import { HandbookSheet } from './HandbookSheet'
import { PreferencesSheet, type PreferencesSheetProps } from './PreferencesSheet'
import { SETTINGS_SHEETS, type SettingsSheet } from './settingsSheets'
import { ShortcutsSheet } from './ShortcutsSheet'
import styles from './SettingsPlace.module.css'

export interface SettingsPlaceProps extends PreferencesSheetProps {
  readonly openSheet: SettingsSheet
  readonly version: string
  readonly shell: 'electron' | 'browser'
  /** Where 戻る leads. */
  readonly backHref: string
}

export function SettingsPlace({ openSheet, version, shell, backHref, ...preferences }: SettingsPlaceProps) {
  const { settings } = useTexts()
  const content = {
    settings: <PreferencesSheet {...preferences} />,
    handbook: <HandbookSheet />,
    shortcuts: <ShortcutsSheet />,
    about: <AboutSheet version={version} shell={shell} />,
  } satisfies Record<SettingsSheet, unknown>
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <a className={styles.back} href={backHref}>
          <ArrowLeft aria-hidden />
          {settings.back}
        </a>
        <h1 className={styles.title}>{settings.title}</h1>
      </div>
      <Tabs
        key={openSheet}
        label={settings.sheets.label}
        openSheet={openSheet}
        sheets={SETTINGS_SHEETS.map((id) => ({ id, label: settings.sheets[id], content: content[id] }))}
      />
    </main>
  )
}
