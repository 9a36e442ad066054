// What was deleted stays recoverable for a month, and is gone after that; its tombstone stays. No wrong clock erases it.
import { existsSync, mkdirSync, readdirSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { DUE_SINCE, TRASH_KEPT_DAYS } from '../../../electron/files/emptyTrash'
import { createDataFolder } from '../../../electron/files/createDataFolder'
import { trashName } from '../../../electron/files/trashName'
import { readManifest } from '../../../shared/file/readManifest'
import type { Problem } from '../../../shared/lib/result'
import { bansouFile } from '../helpers/bansouFile'
import { createTestData, NOON_MS } from '../helpers/createTestData'

vi.mock('node:fs/promises', async (load) => {
  const original = await load<typeof import('node:fs/promises')>()
  return { ...original, rm: vi.fn(original.rm) }
})

const ID = 'deleted-engagement'
const DAY_MS = 86_400_000
const KEPT_MS = TRASH_KEPT_DAYS * DAY_MS
const BEHIND_MS = Date.UTC(2015, 0, 1)
const AHEAD_MS = Date.UTC(2035, 0, 1)

const trashedIn = (dir: string) => join(dir, 'trash', readdirSync(join(dir, 'trash'))[0] ?? '')

interface Moments {
  readonly writtenMs?: number
  readonly deletedMs?: number
}

/** DATA in which the 案件 was written and deleted at the given moments of a clock that may be wrong. */
async function withDeleted({ writtenMs = NOON_MS, deletedMs = NOON_MS }: Moments = {}) {
  const { data, dir, clock } = await createTestData()
  const write = { id: ID, reason: 'close', basedOn: [], bytes: bansouFile({ id: ID }) } as const
  expect((await data.write(write)).ok).toBe(true)
  const file = join(dir, 'engagements', ID, 'current.bansou')
  utimesSync(file, writtenMs / 1000, writtenMs / 1000)
  clock.nowMs = deletedMs
  expect((await data.delete(ID)).ok).toBe(true)
  return dir
}

async function startAt(dir: string, nowMs: number) {
  const reported: Problem[] = []
  const report = (problem: Problem) => void reported.push(problem)
  const data = await createDataFolder({ dir, readManifest, clock: () => nowMs, report })
  return { data, reported, trash: () => readdirSync(join(dir, 'trash')) }
}

describe('a deleted 案件', () => {
  it('can be brought back for thirty days', async () => {
    const dir = await withDeleted()
    const { data, trash } = await startAt(dir, NOON_MS + KEPT_MS - 1)
    expect(trash()).toHaveLength(1)
    expect((await data.undelete(ID)).ok).toBe(true)
    expect(await data.read(ID)).toMatchObject({ ok: true, value: expect.any(Uint8Array) })
  })

  it('is marked by the first start after that, erased by one a day later, and does not come back', async () => {
    const dir = await withDeleted()
    expect((await startAt(dir, NOON_MS + KEPT_MS)).trash()).toHaveLength(1)
    expect((await startAt(dir, NOON_MS + KEPT_MS + DAY_MS - 1)).trash()).toHaveLength(1)
    const { data, trash } = await startAt(dir, NOON_MS + KEPT_MS + DAY_MS)
    expect(trash()).toEqual([])
    expect(await data.list()).toEqual({ ok: true, value: { items: [], deletedIds: [ID] } })
    const late = { id: ID, reason: 'autosave', basedOn: [], bytes: bansouFile({ id: ID }) } as const
    expect(await data.write(late)).toMatchObject({ error: { code: 'engagement.deleted' } })
  })

  it('outlives starts under a clock that is years ahead, however often they come', async () => {
    const dir = await withDeleted()
    for (const day of [1, 2, 3]) {
      await startAt(dir, AHEAD_MS + day * 2 * DAY_MS)
      expect((await startAt(dir, NOON_MS + day * DAY_MS)).trash()).toHaveLength(1)
    }
    await startAt(dir, AHEAD_MS)
    expect((await startAt(dir, NOON_MS + KEPT_MS)).trash()).toHaveLength(1)
    expect((await startAt(dir, NOON_MS + KEPT_MS + DAY_MS)).trash()).toEqual([])
  })

  it('deleted under a clock that was years behind stays thirty days from the first start that could erase it', async () => {
    const writtenMs = NOON_MS - 3 * KEPT_MS
    const dir = await withDeleted({ writtenMs, deletedMs: BEHIND_MS })
    expect((await startAt(dir, NOON_MS)).trash()).toHaveLength(1)
    expect((await startAt(dir, NOON_MS + KEPT_MS - 1)).trash()).toHaveLength(1)
    expect((await startAt(dir, NOON_MS + KEPT_MS)).trash()).toEqual([])
  })

  it('written shortly before a clock that was behind deleted it is not even marked', async () => {
    const dir = await withDeleted({ deletedMs: BEHIND_MS })
    await startAt(dir, NOON_MS + KEPT_MS - 1)
    expect(readdirSync(trashedIn(dir))).not.toContain(DUE_SINCE)
  })

  it('brought back and deleted anew is not judged by its old mark', async () => {
    const dir = await withDeleted()
    const { data } = await startAt(dir, NOON_MS + KEPT_MS)
    expect((await data.undelete(ID)).ok).toBe(true)
    expect((await data.delete(ID)).ok).toBe(true)
    expect((await startAt(dir, NOON_MS + 2 * KEPT_MS)).trash()).toHaveLength(1)
  })

  it('whose mark cannot be understood is marked anew', async () => {
    const dir = await withDeleted()
    writeFileSync(join(trashedIn(dir), DUE_SINCE), 'half')
    expect((await startAt(dir, NOON_MS + 9 * KEPT_MS)).trash()).toHaveLength(1)
    expect((await startAt(dir, NOON_MS + 9 * KEPT_MS + DAY_MS)).trash()).toEqual([])
  })

  it('that lost its file is erased by its name', async () => {
    const dir = await withDeleted()
    unlinkSync(join(trashedIn(dir), 'current.bansou'))
    await startAt(dir, NOON_MS + KEPT_MS)
    expect((await startAt(dir, NOON_MS + KEPT_MS + DAY_MS)).trash()).toEqual([])
  })

  it('stays when the clock has gone back before its deletion', async () => {
    const { trash } = await startAt(await withDeleted(), NOON_MS - 400 * KEPT_MS)
    expect(trash()).toHaveLength(1)
  })

  it('is erased alone: folders with names we did not give stay', async () => {
    const dir = await withDeleted()
    for (const name of ['notes', `${ID}-2001-01-01`, `A-2001-01-01T00-00-00-000Z`])
      mkdirSync(join(dir, 'trash', name))
    await startAt(dir, NOON_MS + KEPT_MS)
    const { trash } = await startAt(dir, NOON_MS + KEPT_MS + DAY_MS)
    expect(trash().sort()).toEqual([`A-2001-01-01T00-00-00-000Z`, `${ID}-2001-01-01`, 'notes'].sort())
  })

  it('that was half erased when the power went is erased by the next start', async () => {
    const dir = await withDeleted()
    const half = join(dir, 'trash', `.erased-${trashName.of(ID, NOON_MS)}`)
    mkdirSync(half)
    writeFileSync(join(half, 'current.bansou'), 'half')
    await startAt(dir, NOON_MS)
    expect(existsSync(half)).toBe(false)
  })

  it('that cannot be erased is told, stops nobody, and no undo brings half of it back', async () => {
    const dir = await withDeleted()
    await startAt(dir, NOON_MS + KEPT_MS)
    vi.mocked(rm).mockRejectedValueOnce(Object.assign(new Error('busy'), { code: 'EBUSY' }))
    const { data, reported } = await startAt(dir, NOON_MS + KEPT_MS + DAY_MS)
    expect(reported).toEqual([{ code: 'disk.failed', params: { system: 'EBUSY' } }])
    await data.undelete(ID)
    expect(await data.read(ID)).toEqual({ ok: true, value: undefined })
    expect((await startAt(dir, NOON_MS + KEPT_MS)).trash()).toEqual([])
  })
})
