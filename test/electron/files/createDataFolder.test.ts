// DATA as a facilitator relies on it: what was written is read, what was deleted stays away, broken files are shown.
import {
  existsSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
  mkdirSync,
  readFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../../electron/files/sha256Of'
import { bansouFile } from '../helpers/bansouFile'
import { createTestData } from '../helpers/createTestData'
import { temporaryFolder } from '../helpers/temporaryFolder'

const ID = 'engagement-01'
const file = bansouFile({ id: ID, name: '新潟の会社' })
const autosave = { id: ID, reason: 'autosave', basedOn: [], bytes: file } as const

describe('writing and reading', () => {
  it('gives back exactly the bytes it was given and lists them', async () => {
    const { data } = await createTestData()
    expect(await data.write(autosave)).toEqual({
      ok: true,
      value: { savedAt: '2026-11-21T12:00:00.000Z', sha256: sha256Of(file) },
    })
    expect(await data.read(ID)).toEqual({ ok: true, value: file })
    expect(await data.list()).toEqual({
      ok: true,
      value: {
        items: [
          { id: ID, name: '新潟の会社', updatedAt: '2026-11-21T00:00:00.000Z', cardCount: 7, epoch: 1 },
        ],
        deletedIds: [],
      },
    })
  })

  it('lists the 案件番号 of a file that has one', async () => {
    const { data } = await createTestData()
    await data.write({ ...autosave, bytes: bansouFile({ id: ID, caseNumber: 'R8-014' }) })
    expect(await data.list()).toMatchObject({ value: { items: [{ id: ID, caseNumber: 'R8-014' }] } })
  })

  it('says that an engagement it never saw is not there', async () => {
    const { data } = await createTestData()
    expect(await data.read(ID)).toEqual({ ok: true, value: undefined })
  })

  it('shows the same engagements to a program started later on the same folder', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    const later = await createTestData(dir)
    expect(await later.data.read(ID)).toEqual({ ok: true, value: file })
  })

  it('lists the newest first', async () => {
    const { data } = await createTestData()
    await data.write({
      ...autosave,
      id: 'older',
      bytes: bansouFile({ id: 'older', updatedAt: '2026-01-01T00:00:00.000Z' }),
    })
    await data.write(autosave)
    const list = await data.list()
    expect(list.ok && list.value.items.map(({ id }) => id)).toEqual([ID, 'older'])
  })

  it('keeps files to their owner only', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    expect(statSync(join(dir, 'engagements', ID)).mode & 0o077).toBe(0)
    expect(statSync(join(dir, 'engagements', ID, 'current.bansou')).mode & 0o077).toBe(0)
  })

  it('removes what a killed writer left half written', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    const left = join(dir, 'engagements', ID, '.current.bansou.0011.tmp')
    writeFileSync(left, 'half')
    await createTestData(dir)
    expect(existsSync(left)).toBe(false)
  })

  it('refuses an id that could leave the folder', async () => {
    const { data } = await createTestData()
    expect(await data.read('../../etc')).toMatchObject({ ok: false })
  })
})

describe('refusing what would lose something', () => {
  const current = bansouFile({ id: ID, epoch: 3, name: 'いまのもの' })

  it.each([
    ['an older epoch', bansouFile({ id: ID, epoch: 2 }), 'engagement.olderEpoch'],
    ['a file of another engagement', bansouFile({ id: 'somebody-else', epoch: 3 }), 'engagement.idMismatch'],
    ['bytes that are no file of ours', new Uint8Array([1, 2, 3]), 'file.notBansou'],
    ['a file cut short', current.slice(0, -40), 'file.truncated'],
  ])('does not replace a file by %s', async (_what, bytes, code) => {
    const { data } = await createTestData()
    await data.write({ ...autosave, bytes: current })
    const refused = await data.write({ ...autosave, bytes })
    expect(refused).toMatchObject({ ok: false, error: { code } })
    expect(await data.read(ID)).toEqual({ ok: true, value: current })
  })

  it('does not replace a file the writer has not seen, and does once it has', async () => {
    const { data } = await createTestData()
    await data.write(autosave)
    const theirs = bansouFile({ id: ID, name: '別のブラウザーで' })
    await data.write({ ...autosave, basedOn: [sha256Of(file)], bytes: theirs })
    for (const basedOn of [[], [sha256Of(file)]]) {
      expect(await data.write({ ...autosave, reason: 'import', basedOn })).toMatchObject({
        error: { code: 'engagement.changedInData' },
      })
    }
    expect(await data.read(ID)).toEqual({ ok: true, value: theirs })
    expect(await data.write({ ...autosave, basedOn: [sha256Of(theirs)] })).toMatchObject({ ok: true })
  })

  it('takes a write that knows both what DATA had and what may have arrived meanwhile, whichever it is', async () => {
    const meanwhile = bansouFile({ id: ID, name: '途中' })
    const last = bansouFile({ id: ID, name: '最後' })
    const basedOn = [sha256Of(file), sha256Of(meanwhile)]
    for (const hasArrived of [true, false]) {
      const { data } = await createTestData()
      await data.write(autosave)
      if (hasArrived) await data.write({ ...autosave, basedOn: [sha256Of(file)], bytes: meanwhile })
      expect(await data.write({ ...autosave, basedOn, bytes: last })).toMatchObject({ ok: true })
      const late = await data.write({ ...autosave, basedOn: [sha256Of(file)], bytes: meanwhile })
      expect(late).toMatchObject({ error: { code: 'engagement.changedInData' } })
      expect(await data.read(ID)).toEqual({ ok: true, value: last })
    }
  })

  it('lets one of two profiles through that write at once on the same file', async () => {
    const { data } = await createTestData()
    const outcomes = await Promise.all([
      data.write({ ...autosave, bytes: bansouFile({ id: ID, name: 'a' }) }),
      data.write({ ...autosave, bytes: bansouFile({ id: ID, name: 'b' }) }),
    ])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false])
  })

  it('sees a file changed behind its back, whatever it remembers of the one before', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    await data.list()
    writeFileSync(join(dir, 'engagements', ID, 'current.bansou'), bansouFile({ id: ID, name: '別の' }))
    expect(await data.write({ ...autosave, basedOn: [sha256Of(file)] })).toMatchObject({
      error: { code: 'engagement.changedInData' },
    })
  })

  it('lets a newer epoch replace what it has not seen, and keeps that beside it', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    expect(await data.write({ ...autosave, bytes: current })).toMatchObject({ ok: true })
    const generations = join(dir, 'engagements', ID, 'generations')
    const kept = readdirSync(generations).map((name) => readFileSync(join(generations, name)))
    expect(kept.some((bytes) => sha256Of(bytes) === sha256Of(file))).toBe(true)
  })

  it('does not replace a file that a newer version of the app wrote', async () => {
    const { data, dir } = await createTestData()
    await data.write({ ...autosave, bytes: current })
    writeFileSync(
      join(dir, 'engagements', ID, 'current.bansou'),
      bansouFile({ id: ID, formatVersion: 2, epoch: 3 }),
    )
    expect(await data.write({ ...autosave, bytes: current })).toMatchObject({
      error: { code: 'engagement.newerFile' },
    })
  })

  it('keeps a broken file beside the new one before it replaces it', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    writeFileSync(join(dir, 'engagements', ID, 'current.bansou'), 'broken')
    expect(await data.write({ ...autosave, bytes: current })).toMatchObject({ ok: true })
    const generations = join(dir, 'engagements', ID, 'generations')
    const broken = readdirSync(generations).find((name) => name.endsWith('-broken.bansou'))
    expect(readFileSync(join(generations, broken ?? ''), 'utf8')).toBe('broken')
  })
})

describe('files that cannot be read', () => {
  it('lists a broken file with its reason', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    writeFileSync(join(dir, 'engagements', ID, 'current.bansou'), 'broken')
    const list = await data.list()
    expect(list.ok && list.value.items).toMatchObject([{ id: ID, problem: { code: 'file.notBansou' } }])
  })

  it('lists an engagement whose file is gone while older versions of it exist', async () => {
    const { data, dir } = await createTestData()
    mkdirSync(join(dir, 'engagements', ID, 'generations'), { recursive: true })
    writeFileSync(join(dir, 'engagements', ID, 'generations', 'x'), '')
    const list = await data.list()
    expect(list.ok && list.value.items).toMatchObject([{ id: ID, problem: { code: 'engagement.notFound' } }])
  })

  it('lists a file under a foreign folder name as not belonging there', async () => {
    const { data, dir } = await createTestData()
    mkdirSync(join(dir, 'engagements', 'other-id'))
    writeFileSync(join(dir, 'engagements', 'other-id', 'current.bansou'), file)
    const list = await data.list()
    expect(list.ok && list.value.items).toMatchObject([
      { id: 'other-id', problem: { code: 'engagement.idMismatch' } },
    ])
  })

  it('follows no link out of the folder', async () => {
    const { data, dir } = await createTestData()
    const secret = join(temporaryFolder(), 'secret.bansou')
    writeFileSync(secret, file)
    mkdirSync(join(dir, 'engagements', ID))
    symlinkSync(secret, join(dir, 'engagements', ID, 'current.bansou'))
    expect(await data.read(ID)).toMatchObject({ error: { code: 'file.notRegular' } })
  })

  it('sees that a file changed behind its back', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    await data.list()
    writeFileSync(
      join(dir, 'engagements', ID, 'current.bansou'),
      bansouFile({ id: ID, name: '別の名前です' }),
    )
    const list = await data.list()
    expect(list.ok && list.value.items).toMatchObject([{ name: '別の名前です' }])
  })
})

describe('deleting', () => {
  it('takes an engagement away and brings it back unchanged', async () => {
    const { data } = await createTestData()
    await data.write(autosave)
    expect(await data.delete(ID)).toEqual({ ok: true, value: {} })
    expect(await data.read(ID)).toEqual({ ok: true, value: undefined })
    expect(await data.list()).toEqual({ ok: true, value: { items: [], deletedIds: [ID] } })
    expect(await data.undelete(ID)).toEqual({ ok: true, value: {} })
    expect(await data.read(ID)).toEqual({ ok: true, value: file })
  })

  it('lets no late autosave bring a deleted engagement back', async () => {
    const { data } = await createTestData()
    await data.write(autosave)
    const [, late] = await Promise.all([data.delete(ID), data.write(autosave)])
    expect(late).toMatchObject({ error: { code: 'engagement.deleted' } })
    expect(await data.read(ID)).toEqual({ ok: true, value: undefined })
  })

  it('keeps deleted what was deleted before a new start', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    await data.delete(ID)
    const later = await createTestData(dir)
    expect(await later.data.write(autosave)).toMatchObject({ error: { code: 'engagement.deleted' } })
  })

  it('remembers the deletion of an engagement that had no file yet', async () => {
    const { data } = await createTestData()
    expect(await data.delete(ID)).toEqual({ ok: true, value: {} })
    expect(await data.list()).toMatchObject({ value: { deletedIds: [ID] } })
    expect(await data.undelete(ID)).toEqual({ ok: true, value: {} })
    expect(await data.write(autosave)).toMatchObject({ ok: true })
  })

  it('brings back the engagement deleted last when it was deleted twice', async () => {
    const { data, clock } = await createTestData()
    await data.write(autosave)
    await data.delete(ID)
    await data.undelete(ID)
    const second = bansouFile({ id: ID, name: '二度目' })
    await data.write({ ...autosave, basedOn: [sha256Of(file)], bytes: second })
    clock.nowMs += 1_000
    await data.delete(ID)
    await data.undelete(ID)
    expect(await data.read(ID)).toEqual({ ok: true, value: second })
  })

  it('finishes a deletion that a crash interrupted after the tombstone', async () => {
    const { data, dir } = await createTestData()
    await data.write(autosave)
    writeFileSync(join(dir, 'tombstones', `${ID}.json`), '{}')
    expect(await data.list()).toMatchObject({ value: { items: [], deletedIds: [ID] } })
    expect(await data.undelete(ID)).toEqual({ ok: true, value: {} })
    expect(await data.read(ID)).toEqual({ ok: true, value: file })
  })

  it('says so when there is nothing to bring back or it is gone already', async () => {
    const { data } = await createTestData()
    expect(await data.undelete(ID)).toMatchObject({ error: { code: 'engagement.notFound' } })
    await data.delete(ID)
    expect(await data.delete(ID)).toMatchObject({ error: { code: 'engagement.deleted' } })
  })
})
