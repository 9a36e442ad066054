import { describe, expect, it } from 'vitest'
import type { EngagementSession } from '../../../../renderer/app/session/engagementSession'
import { openEngagement } from '../../../../renderer/app/session/openEngagement'
import { createLibrary } from '../../../../renderer/app/session/library'
import { decodeEngagementFile } from '../../../../shared/file/decodeEngagementFile'
import { encodeEngagementFile } from '../../../../shared/file/encodeEngagementFile'
import { readdressFile } from '../../../../shared/file/readdressFile'
import { readManifest } from '../../../../shared/file/readManifest'
import type { Result } from '../../../../shared/lib/result'
import { createDevice, type Device } from '../../../helpers/fakeWindows'
import { rawUpdates, sampleDocs } from '../../../helpers/sampleDocuments'

const ID = 'sample-engagement'

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

function sampleFile(cardCount: number, epoch = 1): Uint8Array {
  return encodeEngagementFile(rawUpdates(sampleDocs({ cardCount })), {
    id: ID,
    epoch,
    lastSequence: 3,
    updatedAt: '2026-11-20T00:00:00.000Z',
  })
}

async function opened({ environment }: Device): Promise<EngagementSession> {
  return value(await openEngagement(environment, ID))
}

function note(session: EngagementSession, id: string): void {
  session.docs.change((writer) => writer.putCard({ id, docKey: 'shared', kind: 'note', text: id }))
}

function cardsOf(session: EngagementSession): string[] {
  return [...session.docs.snapshot().cards.keys()].sort()
}

function cardsInFile({ data }: Device): number {
  return value(readManifest(data.files.get(ID) ?? new Uint8Array())).cardCount
}

async function deviceWithFile(cardCount = 3): Promise<Device> {
  const device = await createDevice()
  device.data.files.set(ID, sampleFile(cardCount))
  return device
}

/** Resolves when the session says so. */
function until(session: EngagementSession, isSo: () => boolean): Promise<void> {
  if (isSo()) return Promise.resolve()
  return new Promise((resolve) => session.subscribe(() => isSo() && resolve()))
}

describe('opening an 案件', () => {
  it('takes everything from the file on a device that never had it, and says so', async () => {
    const session = await opened(await deviceWithFile())
    expect(cardsOf(session)).toEqual(['card-01', 'card-02', 'card-03', 'inner-01', 'own-01'])
    expect(session.notices).toEqual([{ code: 'storage.refilled' }])
  })

  it('merges what only this device has with what only the file has', async () => {
    const device = await deviceWithFile()
    const first = await opened(device)
    await until(first, () => first.saveState().file.status === 'saved')
    device.data.failing = 'file.cannotWrite'
    note(first, 'only-here')
    await first.close()
    device.data.failing = null
    const other = await device.withFreshProfile()
    const second = await opened(other)
    note(second, 'only-in-file')
    await second.close()
    const merged = await opened(device)
    expect(cardsOf(merged)).toEqual(expect.arrayContaining(['only-here', 'only-in-file']))
    await merged.close()
    expect(cardsInFile(device)).toBe(7)
  })

  it('keeps the file as a generation when it opens, without making the 案件 look edited', async () => {
    const device = await deviceWithFile()
    const session = await opened(device)
    await until(session, () => session.saveState().file.status === 'saved')
    expect(device.data.writes).toEqual([{ id: ID, reason: 'open' }])
    expect(readManifest(device.data.files.get(ID) ?? new Uint8Array())).toMatchObject({
      value: { updatedAt: '2026-11-20T00:00:00.000Z' },
    })
    await session.close()
    expect(device.data.writes).toHaveLength(1)
  })

  it('lets a higher epoch in DATA win and puts what this device had aside', async () => {
    const device = await deviceWithFile(5)
    await (await opened(device)).close()
    device.data.files.set(ID, sampleFile(2, 2))
    const session = await opened(device)
    expect(cardsOf(session)).toEqual(['card-01', 'card-02', 'inner-01', 'own-01'])
    expect(session.notices).toContainEqual({ code: 'engagement.newerInData' })
    expect(await device.storage.db.quarantine.count()).toBe(3)
  })

  it('keeps what is acknowledged after the newer epoch could not be stored at once', async () => {
    const device = await deviceWithFile()
    await (await opened(device)).close()
    device.data.files.set(ID, sampleFile(3, 2))
    device.storage.failWith('QuotaExceededError')
    const session = await opened(device)
    device.storage.failWith(null)
    device.data.failing = 'disk.full'
    note(session, 'acknowledged')
    expect((await session.flush()).ok).toBe(true)
    device.data.failing = null
    const { acquire } = (await createDevice()).environment.locks
    const afterPowerCut = value(await openEngagement({ ...device.anotherWindow(), locks: { acquire } }, ID))
    expect(cardsOf(afterPowerCut)).toContain('acknowledged')
    expect(await device.storage.db.quarantine.count()).toBe(3)
  })

  it('does not let an older epoch in DATA come back', async () => {
    const device = await deviceWithFile()
    device.data.files.set(ID, sampleFile(2, 4))
    await (await opened(device)).close()
    device.data.files.set(ID, sampleFile(5, 3))
    const session = await opened(device)
    expect(cardsOf(session)).toEqual(['card-01', 'card-02', 'inner-01', 'own-01'])
    expect(session.notices).toContainEqual({ code: 'engagement.olderInData' })
    await session.close()
    expect(readManifest(device.data.files.get(ID) ?? new Uint8Array())).toMatchObject({
      value: { epoch: 4, cardCount: 4 },
    })
  })

  it('opens from this device when the file is damaged, keeps the damaged bytes, and says so', async () => {
    const device = await deviceWithFile()
    await (await opened(device)).close()
    const damaged = sampleFile(3).slice(0, 400)
    device.data.files.set(ID, damaged)
    const session = await opened(device)
    expect(cardsOf(session)).toHaveLength(5)
    expect(session.notices).toEqual([{ code: 'engagement.fileDamaged' }])
    expect(await device.storage.db.quarantine.toArray()).toMatchObject([{ docKey: 'file', bytes: damaged }])
    await session.close()
    expect(cardsInFile(device)).toBe(5)
  })

  it('opens a newer format read-only and never writes over it', async () => {
    const device = await createDevice()
    const newer = value(readdressFile(sampleFile(3), { formatVersion: 2 }))
    device.data.files.set(ID, newer)
    const session = await opened(device)
    expect(session.readOnly).toBe(true)
    expect(session.notices).toContainEqual({ code: 'engagement.readOnly' })
    expect(session.docs.change((writer) => writer.setMeta('shared', { name: 'x' })).ok).toBe(false)
    await session.writeFile('close')
    await session.close()
    expect(device.data.files.get(ID)).toBe(newer)
    expect(await device.storage.db.snapshots.count()).toBe(0)
  })

  it.each([
    ['nobody knows it', async () => createDevice(), 'engagement.notFound'],
    [
      'the file is damaged and this device never had it',
      async () => {
        const device = await createDevice()
        device.data.files.set(ID, sampleFile(3).slice(0, 400))
        return device
      },
      'file.truncated',
    ],
    [
      'it was deleted on another profile',
      async () => {
        const device = await deviceWithFile()
        await (await opened(device)).close()
        await device.data.bridge.call('engagements:delete', { id: ID })
        return device
      },
      'engagement.deleted',
    ],
  ])('fails with one reason when %s, and lets go of the lock', async (_name, make, code) => {
    const device = await make()
    expect(await openEngagement(device.environment, ID)).toEqual({ ok: false, error: { code } })
    expect(await openEngagement(device.environment, ID)).toEqual({ ok: false, error: { code } })
  })
})

describe('an open 案件', () => {
  it('says saved when the edit is on the disk, and writes the file within fifteen seconds', async () => {
    const device = await deviceWithFile()
    const session = await opened(device)
    await until(session, () => session.saveState().file.status === 'saved')
    note(session, 'card-new')
    expect(session.saveState()).toMatchObject({ edits: { status: 'saving' }, file: { status: 'waiting' } })
    await session.flush()
    expect(session.saveState().edits).toMatchObject({ status: 'saved', problem: null })
    note(session, 'card-more')
    expect(device.storage.clock.pendingDelays().filter((delay) => delay <= 15_000)).toHaveLength(1)
    device.storage.clock.runUpTo(15_000)
    await until(session, () => session.saveState().file.status === 'saved')
    expect(device.data.writes.at(-1)).toEqual({ id: ID, reason: 'autosave' })
    expect(cardsInFile(device)).toBe(7)
  })

  it('gives the same state object until something changes', async () => {
    const session = await opened(await deviceWithFile())
    await until(session, () => session.saveState().file.status === 'saved')
    const before = session.saveState()
    expect(session.saveState()).toBe(before)
    note(session, 'card-new')
    expect(session.saveState()).not.toBe(before)
  })

  it('goes on saving edits while DATA cannot be written, warns, and catches up', async () => {
    const device = await deviceWithFile()
    const session = await opened(device)
    await until(session, () => session.saveState().file.status === 'saved')
    device.data.failing = 'files.full'
    note(session, 'card-new')
    device.storage.clock.runUpTo(15_000)
    await until(session, () => session.saveState().file.status === 'failed')
    expect(await session.flush()).toEqual({ ok: true, value: null })
    expect(session.saveState()).toMatchObject({
      edits: { status: 'saved' },
      file: { problem: { code: 'files.full' } },
    })
    device.data.failing = null
    device.storage.clock.runUpTo(15_000)
    await until(session, () => session.saveState().file.status === 'saved')
    expect(cardsInFile(device)).toBe(6)
  })

  it('writes the file although the database refuses, so a full disk does not take the words', async () => {
    const device = await deviceWithFile()
    const session = await opened(device)
    await until(session, () => session.saveState().file.status === 'saved')
    device.storage.failWith('QuotaExceededError')
    note(session, 'card-new')
    expect(await session.flush()).toEqual({ ok: false, error: { code: 'storage.full' } })
    expect((await session.writeFile('autosave')).ok).toBe(true)
    expect(cardsInFile(device)).toBe(6)
    device.storage.failWith(null)
  })

  it('[S4] does not end while neither the database nor DATA can take the words', async () => {
    const device = await deviceWithFile()
    const session = await opened(device)
    await until(session, () => session.saveState().file.status === 'saved')
    device.storage.failWith('QuotaExceededError')
    device.data.failing = 'disk.full'
    note(session, 'card-new')
    expect(await session.close()).toEqual({ ok: false, error: { code: 'storage.full' } })
    expect(session.isOpen()).toBe(true)
    expect((await openEngagement(device.anotherWindow(), ID)).ok).toBe(false)
    device.storage.failWith(null)
    device.data.failing = null
    expect((await session.close()).ok).toBe(true)
    expect(session.isOpen()).toBe(false)
    expect(cardsInFile(device)).toBe(6)
  })

  it('[S7] comes back whole after the profile was wiped', async () => {
    const device = await deviceWithFile()
    const session = await opened(device)
    note(session, 'card-new')
    session.docs.change((writer) => writer.setMeta('internal', { remark: 'x' }))
    await session.close()
    const fresh = await device.withFreshProfile()
    expect(value(await createLibrary(fresh.environment).list()).map(({ id }) => id)).toEqual([ID])
    expect(cardsOf(await opened(fresh))).toEqual(cardsOf(session))
  })

  it('leaves no deleted words in the file, undo notwithstanding', async () => {
    const device = await deviceWithFile()
    const session = await opened(device)
    note(session, 'SECRET-WORDS'.toLowerCase())
    const card = session.docs.snapshot().cards.get('secret-words')
    if (card !== undefined) session.docs.change((writer) => writer.setCardText(card, 'UNSAID'))
    if (card !== undefined) session.docs.change((writer) => writer.removeCard(card))
    await session.close()
    const { documents } = value(decodeEngagementFile(device.data.files.get(ID) ?? new Uint8Array()))
    expect(
      [...documents.values()].map((bytes) => new TextDecoder('latin1').decode(bytes)).join(),
    ).not.toContain('UNSAID')
  })
})

describe('two windows', () => {
  it('the second is told that the first has it', async () => {
    const device = await deviceWithFile()
    await opened(device)
    expect(await openEngagement(device.anotherWindow(), ID)).toEqual({
      ok: false,
      error: { code: 'engagement.openElsewhere' },
    })
  })

  it('the second may take over: the first stores everything, lets go and says so', async () => {
    const device = await deviceWithFile()
    const first = await opened(device)
    note(first, 'last-words')
    const second = value(await createLibrary(device.anotherWindow()).takeOver(ID))
    expect(cardsOf(second)).toContain('last-words')
    expect(first.saveState().edits).toEqual({ status: 'failed', problem: { code: 'engagement.takenOver' } })
    expect(cardsInFile(device)).toBe(6)
    expect(first.docs.snapshot().readOnly).toBe(true)
    note(second, 'goes-on')
    expect((await second.flush()).ok).toBe(true)
  })

  it('a window that does not answer loses the lock after five seconds and writes nothing more', async () => {
    const device = await deviceWithFile()
    const hanging = {
      ...device.environment,
      openChannel: () => ({ post: () => undefined, onMessage: () => undefined, close: () => undefined }),
    }
    const first = value(await openEngagement(hanging, ID))
    await until(first, () => first.saveState().file.status === 'saved')
    note(first, 'before-it-hung')
    await first.flush()
    const taking = createLibrary(device.anotherWindow()).takeOver(ID)
    await waitFor(() => device.storage.clock.pendingDelays().includes(5000))
    device.storage.clock.runUpTo(5000)
    const second = value(await taking)
    expect(cardsOf(second)).toContain('before-it-hung')
    expect(first.saveState().edits.problem).toEqual({ code: 'engagement.takenOver' })
    expect(first.docs.snapshot().readOnly).toBe(true)
    const writes = device.data.writes.length
    device.storage.clock.runUpTo(15_000)
    await second.close()
    expect(device.data.writes.slice(writes).map(({ reason }) => reason)).not.toContain('autosave')
  })

  it('a window with words nothing can take keeps the 案件, and the other one is told why', async () => {
    const device = await deviceWithFile()
    const first = await opened(device)
    await until(first, () => first.saveState().file.status === 'saved')
    device.storage.failWith('QuotaExceededError')
    device.data.failing = 'disk.full'
    note(first, 'unsaved')
    expect(await createLibrary(device.anotherWindow()).takeOver(ID)).toEqual({
      ok: false,
      error: { code: 'engagement.unsavedElsewhere' },
    })
    expect(first.isOpen()).toBe(true)
    device.storage.failWith(null)
    device.data.failing = null
    expect(cardsOf(value(await createLibrary(device.anotherWindow()).takeOver(ID)))).toContain('unsaved')
    expect(first.isOpen()).toBe(false)
  })

  it('a window with words that were refused keeps the 案件 too', async () => {
    const device = await deviceWithFile()
    let isTaken = false
    const first = value(await openEngagement({ ...device.environment, handOutWords: () => isTaken }, ID))
    const second = createLibrary(device.anotherWindow())
    expect(await second.takeOver(ID)).toEqual({
      ok: false,
      error: { code: 'engagement.unsavedElsewhere' },
    })
    expect(first.isOpen()).toBe(true)
    isTaken = true
    expect((await second.takeOver(ID)).ok).toBe(true)
  })

  it('a window that lost the lock while it was still opening writes nothing', async () => {
    const device = await deviceWithFile()
    const lost = {
      ...device.environment,
      locks: {
        acquire: async (name: string) => {
          const lock = await device.environment.locks.acquire(name)
          await device.environment.locks.acquire(name, { steal: true })
          return lock
        },
      },
    }
    const session = value(await openEngagement(lost, ID))
    expect(session.isOpen()).toBe(false)
    expect(session.saveState().edits.problem).toEqual({ code: 'engagement.takenOver' })
    expect(device.data.writes).toEqual([])
  })

  it('closing lets the other window in', async () => {
    const device = await deviceWithFile()
    const first = await opened(device)
    await first.close()
    expect((await openEngagement(device.anotherWindow(), ID)).ok).toBe(true)
  })
})

/** Turns of the event loop until something is there; the runner's own timeout ends it. */
async function waitFor(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise((resolve) => setImmediate(resolve))
}
