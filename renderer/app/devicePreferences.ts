// What is chosen on this device: language and looks. Kept in localStorage; a device that refuses it gets the defaults.
import type { DeviceShelf } from './deviceShelf'
import { parseLanguage, type Language } from '../text/language'
import { parseTheme, type Theme } from '../ui/theme'

export interface DevicePreferences {
  readonly language: Language
  readonly theme: Theme
}

const KEYS = { language: 'banso.language', theme: 'banso.theme' } satisfies Record<
  keyof DevicePreferences,
  string
>

export function readPreferences(shelf: DeviceShelf): DevicePreferences {
  return {
    language: parseLanguage(read(shelf, KEYS.language)) ?? 'ja',
    theme: parseTheme(read(shelf, KEYS.theme)) ?? 'light',
  }
}

export function writePreferences(shelf: DeviceShelf, { language, theme }: DevicePreferences): void {
  try {
    shelf.setItem(KEYS.language, language)
    shelf.setItem(KEYS.theme, theme)
  } catch {
    // Full or refused: the choice holds until the window closes.
  }
}

function read(shelf: DeviceShelf, key: string): string | null {
  try {
    return shelf.getItem(key)
  } catch {
    return null
  }
}
