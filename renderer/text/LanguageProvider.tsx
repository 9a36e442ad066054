// Chooses the language for everything below and tells the document, so that screen readers pronounce it right.
import { useEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from './language'
import { languageContext } from './languageContext'

const LOCALES = { ja: 'ja-JP', en: 'en-US' } satisfies Record<Language, string>

export interface LanguageProviderProps {
  readonly language: Language
  readonly children: ReactNode
}

export function LanguageProvider({ language, children }: LanguageProviderProps) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <I18nProvider locale={LOCALES[language]}>
      <languageContext.Provider value={language}>{children}</languageContext.Provider>
    </I18nProvider>
  )
}
