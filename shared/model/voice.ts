// 立場: whose words a card carries. A position, never a person's name (domain.md D.0, P-06).
export const VOICES = [
  'owner',
  'successor',
  'chairman',
  'manager',
  'employee',
  'customer',
  'supporter',
  'document',
] as const
export type Voice = (typeof VOICES)[number]

export function parseVoice(value: unknown): Voice | null {
  return VOICES.find((voice) => voice === value) ?? null
}
