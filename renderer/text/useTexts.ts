// The words of the chosen language.
import { texts, type Texts } from './texts'
import { useLanguage } from './useLanguage'

export function useTexts(): Texts {
  return texts[useLanguage()]
}
