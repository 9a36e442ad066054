// Which language the screen is in, for dates and numbers.
import { useContext } from 'react'
import type { Language } from './language'
import { languageContext } from './languageContext'

export function useLanguage(): Language {
  return useContext(languageContext)
}
