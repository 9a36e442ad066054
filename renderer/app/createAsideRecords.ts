// What was put aside on this device, as 設定・ヘルプ shows it: one line per 案件, reason and minute; and all of it as one zip
// for somebody who can help.
import { writeZip } from '../../shared/file/zip/writeZip'
import type { Bridge } from '../../shared/ipc/bridge'
import { success } from '../../shared/lib/result'
import type { AsideEntry, AsideRecords } from '../settings/asideRecords'
import { createEngagementIndex } from '../storage/engagementIndex'
import { readQuarantine, type PutAside } from '../storage/readQuarantine'
import type { StorageDatabase } from '../storage/storageDatabase'

/** 2026-11-21T08:30 */
const MINUTE_LENGTH = 16

export function createAsideRecords(db: StorageDatabase, bridge: Pick<Bridge, 'call'>): AsideRecords {
  return {
    async list() {
      const [read, known] = await Promise.all([readQuarantine(db), createEngagementIndex(db).list()])
      if (!read.ok) return read
      const names = new Map((known.ok ? known.value : []).map(({ id, name }) => [id, name]))
      return success(groupsOf(read.value).map((rows) => entryOf(rows, names)))
    },
    async save(suggestedName) {
      const read = await readQuarantine(db)
      if (!read.ok) return read
      const reply = await bridge.call('file:save', { suggestedName, kind: 'zip' }, pack(read.value))
      return reply.ok ? success(reply.value.value.saved ? reply.value.value.name : null) : reply
    },
  }
}

function groupsOf(rows: readonly PutAside[]): readonly (readonly PutAside[])[] {
  const groups = new Map<string, PutAside[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()]
}

function keyOf({ engagementId, reason, at = '' }: PutAside): string {
  return `${engagementId} ${reason} ${at.slice(0, MINUTE_LENGTH)}`
}

function entryOf(rows: readonly PutAside[], names: ReadonlyMap<string, string>): AsideEntry {
  const [first] = rows
  return {
    engagementName: names.get(first?.engagementId ?? '') ?? '',
    reason: first?.reason ?? 'damaged',
    at: first?.at ?? null,
    pieceCount: rows.length,
    byteCount: rows.reduce((sum, { bytes }) => sum + bytes.length, 0),
  }
}

/** Each piece as it is, and a list that says what each one was. */
function pack(rows: readonly PutAside[]): Uint8Array {
  const pieces = rows.map((row, index) => ({ ...row, file: `${String(index + 1).padStart(4, '0')}.bin` }))
  const list = pieces.map(({ bytes, ...about }) => ({ ...about, byteCount: bytes.length }))
  return writeZip(
    new Map([
      ['list.json', new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`)],
      ...pieces.map(({ file, bytes }) => [file, bytes] as const),
    ]),
  )
}
