// What a stored map offers to a reader: a value per key, of unknown type. Keeps the model free of the document library.
import { parsePoint, type Point } from '../lib/point'

export interface RawFields {
  get(key: string): unknown
}

export function readString(raw: RawFields, key: string): string {
  const value = raw.get(key)
  return typeof value === 'string' ? value : ''
}

export function readFlag(raw: RawFields, key: string): boolean {
  return raw.get(key) === true
}

export function readTime(raw: RawFields, key: string): number | null {
  const value = raw.get(key)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

export function readPoint(raw: RawFields, key: string): Point | null {
  return parsePoint(raw.get(key))
}
