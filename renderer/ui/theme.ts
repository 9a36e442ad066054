// The looks a page can have; each is a block of tokens.css chosen by `data-theme`.
export const THEMES = ['light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

export function parseTheme(value: unknown): Theme | null {
  return THEMES.find((theme) => theme === value) ?? null
}
