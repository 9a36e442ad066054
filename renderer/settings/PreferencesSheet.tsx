// What can be chosen on this device.
import { LANGUAGES, type Language } from '../text/language'
import { useTexts } from '../text/useTexts'
import { Segmented } from '../ui/Segmented'
import { THEMES, type Theme } from '../ui/theme'
import { SettingsSection } from './SettingsSection'
import styles from './Sheet.module.css'

export interface PreferencesSheetProps {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
}

export function PreferencesSheet({ language, onLanguage, theme, onTheme }: PreferencesSheetProps) {
  const { settings } = useTexts()
  return (
    <div className={styles.matters}>
      <SettingsSection title={settings.language.title} note={settings.language.note}>
        <Segmented
          label={settings.language.title}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: settings.language[value] }))}
          onChange={onLanguage}
        />
      </SettingsSection>
      <SettingsSection title={settings.theme.title} note={settings.theme.note}>
        <Segmented
          label={settings.theme.title}
          value={theme}
          options={THEMES.map((value) => ({ value, label: settings.theme[value] }))}
          onChange={onTheme}
        />
      </SettingsSection>
    </div>
  )
}
