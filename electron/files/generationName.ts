// Names of kept generations: `2026-11-21T03-27-05-123Z-autosave.bansou`. They sort by time as plain text.
import { WRITE_REASONS, type WriteReason } from '../../shared/ipc/channels'

/** `broken`: a file that could not be read and was about to be replaced. `before`: what an import or restore replaced. */
export type GenerationReason = WriteReason | 'broken' | 'before'

export interface Generation {
  readonly name: string
  readonly timeMs: number
  readonly reason: GenerationReason
}

const REASONS: readonly string[] = [...WRITE_REASONS, 'broken', 'before']
const NAME = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)-(\d{3}Z)-([a-z]+)\.bansou$/

export function nameGeneration(timeMs: number, reason: GenerationReason): string {
  return `${new Date(timeMs).toISOString().replaceAll(/[:.]/g, '-')}-${reason}.bansou`
}

/** `undefined` for any name we did not give; such files are left alone. */
export function parseGenerationName(name: string): Generation | undefined {
  const [, date, hours, minutes, seconds, rest, reason] = NAME.exec(name) ?? []
  if (reason === undefined || !isReason(reason)) return undefined
  const timeMs = Date.parse(`${date}${hours}:${minutes}:${seconds}.${rest}`)
  return Number.isNaN(timeMs) ? undefined : { name, timeMs, reason }
}

function isReason(value: string): value is GenerationReason {
  return REASONS.includes(value)
}
