// The language of main's words follows the system; Japanese while it is not known yet.
import { en } from './en'
import { ja } from './ja'
import type { ShellText } from './shellText'

export function chooseShellText(locale: string): ShellText {
  return locale === '' || /^ja\b/i.test(locale) ? ja : en
}
