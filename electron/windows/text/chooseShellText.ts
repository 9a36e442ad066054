// The language of main's words: the one chosen in the app, and before its page has told, the system's. Japanese while
// neither is known.
import { en } from './en'
import { ja } from './ja'
import type { ShellText } from './shellText'

export function chooseShellText(locale: string): ShellText {
  return locale === '' || /^ja\b/i.test(locale) ? ja : en
}
