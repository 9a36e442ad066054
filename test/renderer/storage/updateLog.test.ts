import { describe, expect, it } from 'vitest'
import { createEngagementDocs, type EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { Fold } from '../../../renderer/storage/compactEngagement'
import { loadStored } from '../../../renderer/storage/loadStored'
import { storeDocuments } from '../../../renderer/storage/storeDocuments'
import { createUpdateLog, type UpdateLog } from '../../../renderer/storage/updateLog'
import { rawUpdates } from '../../helpers/sampleDocuments'
import { workHere } from '../../helpers/workHere'
import { createStorageFixture, RECORD, type StorageFixture } from '../../helpers/storageFixture'

interface Running extends StorageFixture {
  readonly docs: EngagementDocs
  readonly log: UpdateLog
}

async function running(fold: Fold = (inputs) => workHere.run('fold', inputs)): Promise<Running> {
  const fixture = await createStorageFixture()
  await storeDocuments(fixture.db, RECORD, new Map(), 'merge')
  const docs = createEngagementDocs(RECORD.id)
  const log = createUpdateLog({
    db: fixture.db,
    record: RECORD,
    schedule: fixture.clock.schedule,
    rowCount: 0,
    wholeDocuments: () => rawUpdates(docs),
    fold,
  })
  docs.onUpdate(({ docKey, update, origin }) => {
    if (origin !== 'storage') log.append(docKey, update)
  })
  return { ...fixture, docs, log }
}

function write(docs: EngagementDocs, id: string, text = id): void {
  docs.change((writer) => writer.putCard({ id, docKey: 'shared', kind: 'note', text }))
}

async function storedCards({ db }: StorageFixture): Promise<string[]> {
  const stored = await loadStored(db, RECORD.id)
  if (!stored.ok) throw new Error(stored.error.code)
  const copy = createEngagementDocs(RECORD.id)
  for (const [key, update] of stored.value.documents) copy.apply(key, update, 'storage')
  return [...copy.snapshot().cards.keys()].sort()
}

describe('the update log', () => {
  it('[S1] acknowledges an edit only when it is stored', async () => {
    const all = await running()
    write(all.docs, 'card-1')
    expect(all.log.state()).toMatchObject({ status: 'saving', lastSequence: 0 })
    expect(await all.log.flush()).toEqual({ ok: true, value: null })
    expect(all.log.state()).toEqual({ status: 'saved', problem: null, lastSequence: 1 })
    expect(await storedCards(all)).toEqual(['card-1'])
  })

  it('[S2] writes the last edit before the pause, also when it is made the moment the one before is acknowledged', async () => {
    const all = await running()
    let count = 1
    const finished = new Promise<void>((resolve) => {
      all.log.subscribe(() => {
        if (all.log.state().status !== 'saved') return
        if (count === 20) resolve()
        else write(all.docs, `card-${++count}`)
      })
    })
    write(all.docs, 'card-1')
    await finished
    expect(await storedCards(all)).toHaveLength(20)
    expect(all.log.state().status).toBe('saved')
  })

  it('writes an edit made in the very turn a flush comes back', async () => {
    const all = await running()
    for (let index = 0; index < 20; index++) {
      write(all.docs, `card-${index}`)
      await all.log.flush()
    }
    write(all.docs, 'card-last')
    expect((await all.log.flush()).ok).toBe(true)
    expect(await storedCards(all)).toHaveLength(21)
  })

  it('[S1] puts what one command did in two documents into one transaction', async () => {
    const all = await running()
    const batches: number[] = []
    all.db.updates.hook('creating', function (_key, _row, transaction) {
      if (!seen.has(transaction)) batches.push(0)
      seen.add(transaction)
      batches[batches.length - 1] = (batches.at(-1) ?? 0) + 1
    })
    const seen = new Set<unknown>()
    all.docs.change((writer) => {
      writer.putCard({ id: 'card-1', docKey: 'shared', kind: 'note', text: 'a' })
      writer.putCard({ id: 'card-2', docKey: 'internal', kind: 'note', text: 'b' })
    })
    await all.log.flush()
    expect(batches).toEqual([2])
  })

  it('takes everything pending into the next transaction', async () => {
    const all = await running()
    for (let index = 0; index < 50; index++) write(all.docs, `card-${index}`)
    await all.log.flush()
    expect(await all.db.updates.count()).toBe(1)
    expect(await storedCards(all)).toHaveLength(50)
  })

  it.each([
    ['QuotaExceededError', 'storage.full'],
    ['AbortError', 'storage.failed'],
    ['UnknownError', 'storage.failed'],
    ['InvalidStateError', 'storage.closed'],
  ])('keeps what %s refused, says why, and writes it when there is space again', async (name, code) => {
    const all = await running()
    all.failWith(name)
    write(all.docs, 'card-1')
    expect(await all.log.flush()).toEqual({ ok: false, error: { code } })
    expect(all.log.state()).toEqual({ status: 'failed', problem: { code }, lastSequence: 0 })
    write(all.docs, 'card-2')
    all.failWith(null)
    const saved = new Promise<void>((resolve) =>
      all.log.subscribe(() => all.log.state().status === 'saved' && resolve()),
    )
    all.clock.runUpTo(2000)
    await saved
    expect(await storedCards(all)).toEqual(['card-1', 'card-2'])
  })

  it('opens a closed connection again without anybody noticing', async () => {
    const all = await running()
    all.db.close()
    write(all.docs, 'card-1')
    expect((await all.log.flush()).ok).toBe(true)
    expect(await storedCards(all)).toEqual(['card-1'])
  })

  it('writes the whole documents when the database was emptied behind its back', async () => {
    const all = await running()
    write(all.docs, 'card-1')
    await all.log.flush()
    await Promise.all([all.db.updates.clear(), all.db.snapshots.clear(), all.db.engagements.clear()])
    write(all.docs, 'card-2')
    await all.log.flush()
    expect(await storedCards(all)).toEqual(['card-1', 'card-2'])
    expect(await all.db.engagements.get(RECORD.id)).toMatchObject({ lastSequence: 2 })
  })

  it('folds itself after 200 rows and loses nothing', async () => {
    const all = await running()
    for (let index = 0; index < 230; index++) {
      write(all.docs, `card-${index}`)
      await all.log.flush()
    }
    await all.log.close()
    expect(await all.db.updates.count()).toBeLessThan(230)
    expect(await storedCards(all)).toHaveLength(230)
    expect(all.log.state()).toMatchObject({ status: 'saved', lastSequence: 230 })
  })

  it('acknowledges edits while a long fold is going on', async () => {
    let finishFold: () => void = () => undefined
    const folding = new Promise<void>((resolve) => (finishFold = resolve))
    const all = await running(async (inputs) => {
      await folding
      return workHere.run('fold', inputs)
    })
    for (let index = 0; index < 205; index++) {
      write(all.docs, `card-${index}`)
      expect((await all.log.flush()).ok).toBe(true)
    }
    expect(all.log.state()).toMatchObject({ status: 'saved', lastSequence: 205 })
    finishFold()
    await all.log.close()
    expect(await all.db.snapshots.count()).toBe(1)
    expect(await storedCards(all)).toHaveLength(205)
  })

  it('goes on when folding fails', async () => {
    const all = await running(() => Promise.reject(new Error('no memory')))
    for (let index = 0; index < 205; index++) {
      write(all.docs, `card-${index}`)
      await all.log.flush()
    }
    expect((await all.log.flush()).ok).toBe(true)
    await all.log.close()
    expect(await storedCards(all)).toHaveLength(205)
  })

  it('is done when it is closed: nothing waits for ever', async () => {
    const all = await running()
    all.failWith('QuotaExceededError')
    write(all.docs, 'card-1')
    await all.log.flush()
    await all.log.close()
    expect(await all.log.flush()).toEqual({ ok: false, error: { code: 'storage.full' } })
    expect(all.clock.pendingDelays()).toEqual([])
  })
})
