// What can be chosen on this device, and where its data is.
import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '../text/language'
import { useTexts } from '../text/useTexts'
import { Segmented } from '../ui/Segmented'
import { THEMES, type Theme } from '../ui/theme'
import styles from './Sheet.module.css'

export interface PreferencesSheetProps {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  /** Null when the shell did not say. */
  readonly dataPath: string | null
}

export function PreferencesSheet({ language, onLanguage, theme, onTheme, dataPath }: PreferencesSheetProps) {
  const { settings } = useTexts()
  return (
    <div className={styles.sections}>
      <Section title={settings.language.title} note={settings.language.note}>
        <Segmented
          label={settings.language.title}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: settings.language[value] }))}
          onChange={onLanguage}
        />
      </Section>
      <Section title={settings.theme.title} note={settings.theme.note}>
        <Segmented
          label={settings.theme.title}
          value={theme}
          options={THEMES.map((value) => ({ value, label: settings.theme[value] }))}
          onChange={onTheme}
        />
      </Section>
      <Section title={settings.data.title} note={settings.data.note}>
        <p>{dataPath === null ? settings.data.unknown : <code className={styles.path}>{dataPath}</code>}</p>
        <p className={styles.note}>{settings.data.nothingLeaves}</p>
      </Section>
    </div>
  )
}

interface SectionProps {
  readonly title: string
  readonly note: string
  readonly children: ReactNode
}

function Section({ title, note, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.note}>{note}</p>
      {children}
    </section>
  )
}
