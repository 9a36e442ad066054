// Older versions kept beside the file: when one is kept, which ones go, and that a wrong clock loses nothing.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../../electron/files/sha256Of'
import type { WriteReason } from '../../../shared/ipc/channels'
import { bansouFile } from '../helpers/bansouFile'
import { createTestData, type TestData } from '../helpers/createTestData'

const ID = 'engagement-01'
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

let edition = 0
/** Every call has other content, as an edited engagement has. */
const edited = () => bansouFile({ id: ID, name: `第${(edition += 1)}稿` })
const generationsOf = ({ dir }: TestData) => readdirSync(join(dir, 'engagements', ID, 'generations')).sort()

/** As the console writes: based on the file it has read. */
async function write({ data }: TestData, reason: WriteReason, bytes: Uint8Array) {
  const current = await data.read(ID)
  const basedOn = current.ok && current.value !== undefined ? [sha256Of(current.value)] : []
  return data.write({ id: ID, reason, basedOn, bytes })
}

describe('when a generation is kept', () => {
  it('keeps an autosave at most every ten minutes', async () => {
    const test = await createTestData()
    for (let minute = 0; minute <= 25; minute += 1) {
      await write(test, 'autosave', edited())
      test.clock.nowMs += MINUTE_MS
    }
    expect(generationsOf(test)).toEqual([
      '2026-11-21T12-00-00-000Z-autosave.bansou',
      '2026-11-21T12-10-00-000Z-autosave.bansou',
      '2026-11-21T12-20-00-000Z-autosave.bansou',
    ])
  })

  it.each(['open', 'close', 'import', 'restore'] as const)('keeps one at once on %s', async (reason) => {
    const test = await createTestData()
    await write(test, 'autosave', edited())
    test.clock.nowMs += 1_000
    await write(test, reason, edited())
    expect(generationsOf(test).at(-1)).toBe(`2026-11-21T12-00-01-000Z-${reason}.bansou`)
  })

  it('keeps what an import replaces, even if no generation of it was due', async () => {
    const test = await createTestData()
    await write(test, 'autosave', edited())
    await write(test, 'autosave', edited())
    await write(test, 'import', edited())
    expect(generationsOf(test).map((name) => name.slice(25))).toEqual([
      'autosave.bansou',
      'before.bansou',
      'import.bansou',
    ])
  })

  it('keeps the same content once, though every file carries another time', async () => {
    const test = await createTestData()
    const at = (updatedAt: string) => bansouFile({ id: ID, name: '同じ内容', updatedAt })
    await write(test, 'open', at('2026-11-21T00:00:00.000Z'))
    test.clock.nowMs += DAY_MS
    await write(test, 'close', at('2026-11-22T00:00:00.000Z'))
    expect(generationsOf(test)).toHaveLength(1)
  })

  it('neither floods nor stops when the clock is set back a year', async () => {
    const test = await createTestData()
    await write(test, 'autosave', edited())
    test.clock.nowMs -= 365 * DAY_MS
    for (let minute = 0; minute < 15; minute += 1) {
      await write(test, 'autosave', edited())
      test.clock.nowMs += MINUTE_MS
    }
    expect(generationsOf(test)).toEqual([
      '2026-11-21T12-00-00-000Z-autosave.bansou',
      '2026-11-21T12-00-00-001Z-autosave.bansou',
      '2026-11-21T12-00-00-002Z-autosave.bansou',
    ])
  })

  it('leaves files with foreign names alone', async () => {
    const test = await createTestData()
    await write(test, 'open', edited())
    const own = join(test.dir, 'engagements', ID, 'generations', 'メモ.txt')
    writeFileSync(own, 'mine')
    for (let day = 0; day < 40; day += 1) {
      test.clock.nowMs += DAY_MS
      await write(test, 'open', edited())
    }
    expect(generationsOf(test)).toContain('メモ.txt')
  })
})

describe('which generations stay', () => {
  it('keeps 10 latest, 7 daily, 4 weekly and 3 monthly over a year of work', async () => {
    const test = await createTestData()
    for (let day = 0; day < 120; day += 1) {
      for (let hour = 0; hour < 2; hour += 1) {
        await write(test, 'open', edited())
        test.clock.nowMs += 3_600_000
      }
      test.clock.nowMs += DAY_MS - 2 * 3_600_000
    }
    const kept = generationsOf(test)
    const days = new Set(kept.map((name) => name.slice(0, 10)))
    const months = new Set(kept.map((name) => name.slice(0, 7)))
    expect(kept.length).toBeLessThanOrEqual(10 + 7 + 4 + 3)
    expect([...days].filter((day) => day > '2027-03-13')).toHaveLength(7)
    expect(months.size).toBe(3)
    // The last hour of the last day and the hour before it: both are among the ten latest.
    expect(kept.slice(-2).map((name) => name.slice(0, 13))).toEqual(['2027-03-20T12', '2027-03-20T13'])
  })

  it('never deletes the newest one that reads back, however many broken ones came after it', async () => {
    const test = await createTestData()
    await write(test, 'open', edited())
    const [readable = ''] = generationsOf(test)
    const current = join(test.dir, 'engagements', ID, 'current.bansou')
    const generations = join(test.dir, 'engagements', ID, 'generations')
    for (let round = 0; round < 60; round += 1) {
      test.clock.nowMs += 3 * DAY_MS
      writeFileSync(current, `broken ${round}`)
      await write(test, 'autosave', edited())
      // Every later copy rots on the disk, too.
      for (const name of generationsOf(test))
        if (name !== readable) writeFileSync(join(generations, name), 'rotten')
    }
    expect(generationsOf(test)).toContain(readable)
  })
})
