// The sheets of 設定・ヘルプ, in the order they are shown; the address names one of them.
export const SETTINGS_SHEETS = ['settings', 'data', 'handbook', 'shortcuts', 'about'] as const
export type SettingsSheet = (typeof SETTINGS_SHEETS)[number]
