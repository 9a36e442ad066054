// 領域: which part of running the company a 表課題 touches (domain.md D.1 nodes).
export const AREAS = [
  'finance',
  'ownership',
  'organisation',
  'production',
  'market',
  'sales',
  'development',
  'people',
  'other',
] as const
export type Area = (typeof AREAS)[number]

export function parseArea(value: unknown): Area | null {
  return AREAS.find((area) => area === value) ?? null
}
