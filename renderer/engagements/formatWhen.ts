// Says when, as short as the reader needs it: the time today, the day this year, the date before.
import type { Language } from '../text/language'

const LOCALES = { ja: 'ja-JP', en: 'en-GB' } satisfies Record<Language, string>

export interface WhenOptions {
  readonly nowMs: number
  readonly language: Language
  /** The day alone does not tell two rows apart. */
  readonly withTime?: boolean
}

/** Empty for a time that cannot be read. */
export function formatWhen(iso: string, { nowMs, language, withTime = false }: WhenOptions): string {
  const then = new Date(iso)
  if (Number.isNaN(then.getTime())) return ''
  const now = new Date(nowMs)
  const isSameYear = then.getFullYear() === now.getFullYear()
  const isToday = isSameYear && then.getMonth() === now.getMonth() && then.getDate() === now.getDate()
  const time = { hour: 'numeric', minute: '2-digit' } as const
  if (isToday) return then.toLocaleTimeString(LOCALES[language], time)
  return then.toLocaleString(LOCALES[language], {
    ...(!isSameYear && { year: 'numeric' as const }),
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
    ...(withTime && time),
  })
}
