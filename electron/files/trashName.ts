// Names of folders in DATA/trash: `<id>-2026-11-21T03-27-05-123Z`, the moment of deletion behind the id.
import { isId } from '../../shared/lib/newId'

const NAME = /^(.+)-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)-(\d{3}Z)$/

export interface Trashed {
  readonly id: string
  readonly deletedMs: number
}

export const trashName = {
  of: (id: string, deletedMs: number): string =>
    `${id}-${new Date(deletedMs).toISOString().replaceAll(/[:.]/g, '-')}`,
  /** `undefined` for any name we did not give; such folders are left alone. */
  parse(name: string): Trashed | undefined {
    const [, id, date, hours, minutes, seconds, rest] = NAME.exec(name) ?? []
    if (id === undefined || !isId(id)) return undefined
    const deletedMs = Date.parse(`${date}${hours}:${minutes}:${seconds}.${rest}`)
    return Number.isNaN(deletedMs) ? undefined : { id, deletedMs }
  },
} as const
