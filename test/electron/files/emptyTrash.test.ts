// What was deleted stays recoverable for a month, and is gone after that; its tombstone stays.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { TRASH_KEPT_DAYS } from '../../../electron/files/emptyTrash'
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
const KEPT_MS = TRASH_KEPT_DAYS * 86_400_000

/** DATA in which the 案件 was deleted at noon. */
async function withDeleted() {
  const { data, dir } = await createTestData()
  const write = { id: ID, reason: 'close', basedOn: null, bytes: bansouFile({ id: ID }) } as const
  expect((await data.write(write)).ok).toBe(true)
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

  it('is erased at the first start after that, and does not come back', async () => {
    const dir = await withDeleted()
    const { data, trash } = await startAt(dir, NOON_MS + KEPT_MS)
    expect(trash()).toEqual([])
    expect(await data.list()).toEqual({ ok: true, value: { items: [], deletedIds: [ID] } })
    const late = { id: ID, reason: 'autosave', basedOn: null, bytes: bansouFile({ id: ID }) } as const
    expect(await data.write(late)).toMatchObject({ error: { code: 'engagement.deleted' } })
  })

  it('stays when the clock has gone back before its deletion', async () => {
    const { trash } = await startAt(await withDeleted(), NOON_MS - 400 * KEPT_MS)
    expect(trash()).toHaveLength(1)
  })

  it('is erased alone: folders with names we did not give stay', async () => {
    const dir = await withDeleted()
    for (const name of ['notes', `${ID}-2001-01-01`, `A-2001-01-01T00-00-00-000Z`])
      mkdirSync(join(dir, 'trash', name))
    const { trash } = await startAt(dir, NOON_MS + KEPT_MS)
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
    vi.mocked(rm).mockRejectedValueOnce(Object.assign(new Error('busy'), { code: 'EBUSY' }))
    const { data, reported } = await startAt(dir, NOON_MS + KEPT_MS)
    expect(reported).toEqual([{ code: 'disk.failed', params: { system: 'EBUSY' } }])
    await data.undelete(ID)
    expect(await data.read(ID)).toEqual({ ok: true, value: undefined })
    expect((await startAt(dir, NOON_MS + KEPT_MS)).trash()).toEqual([])
  })
})
