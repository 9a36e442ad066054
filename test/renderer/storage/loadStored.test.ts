import { describe, expect, it } from 'vitest'
import { compactEngagement, type Fold } from '../../../renderer/storage/compactEngagement'
import { createEngagementIndex } from '../../../renderer/storage/engagementIndex'
import { foldInputs } from '../../../renderer/storage/foldInputs'
import { loadStored } from '../../../renderer/storage/loadStored'
import type { UpdateRow } from '../../../renderer/storage/rows'
import { storeDocuments } from '../../../renderer/storage/storeDocuments'
import { createEngagementDocs, type EngagementDocs } from '../../../shared/doc/engagementDocs'
import { readUpdate } from '../../../shared/doc/readUpdate'
import { rawUpdates, sampleDocs } from '../../helpers/sampleDocuments'
import { createStorageFixture, RECORD } from '../../helpers/storageFixture'

const fold: Fold = (inputs) => Promise.resolve(foldInputs(inputs))

/** What the log would hold after these commands: one row per update. */
function rowsOf(work: (docs: EngagementDocs) => void): UpdateRow[] {
  const docs = createEngagementDocs(RECORD.id)
  const rows: UpdateRow[] = []
  docs.onUpdate(({ docKey, update }) => rows.push({ engagementId: RECORD.id, docKey, update }))
  work(docs)
  return rows
}

function addNotes(docs: EngagementDocs, count: number): void {
  for (let index = 0; index < count; index++) {
    docs.change((writer) =>
      writer.putCard({ id: `card-${index}`, docKey: 'shared', kind: 'note', text: `発言${index}` }),
    )
  }
}

async function cardsIn(fixture: Awaited<ReturnType<typeof createStorageFixture>>): Promise<string[]> {
  const stored = await loadStored(fixture.db, RECORD.id)
  if (!stored.ok) throw new Error(stored.error.code)
  const shared = readUpdate('shared', stored.value.documents.get('shared') ?? new Uint8Array([0, 0]))
  return shared.ok ? [...shared.value.cards.keys()] : []
}

describe('what is stored of an 案件', () => {
  it('is nothing on a device that never opened it', async () => {
    const { db } = await createStorageFixture()
    expect(await loadStored(db, RECORD.id)).toMatchObject({
      ok: true,
      value: { record: null, quarantined: 0 },
    })
  })

  it('comes back row by row, of every document', async () => {
    const { db } = await createStorageFixture()
    const docs = sampleDocs()
    await storeDocuments(db, RECORD, rawUpdates(docs), 'merge')
    const stored = await loadStored(db, RECORD.id)
    if (!stored.ok) throw new Error(stored.error.code)
    expect([...stored.value.documents.keys()].sort()).toEqual([...docs.docKeys()].sort())
    expect(stored.value.record).toEqual(RECORD)
  })

  it.each([
    ['garbage', Uint8Array.of(200, 200, 200)],
    ['a cut update', Uint8Array.of(1, 5, 9, 200, 200)],
    ['an update that asks for gigabytes', Uint8Array.of(1, 0x80, 0x8e, 0xa7, 0x0e, 7, 0)],
    ['something that is no bytes', 'text' as unknown as Uint8Array],
  ])('puts %s aside and opens the rest', async (_name, update) => {
    const fixture = await createStorageFixture()
    const { db } = fixture
    const rows = rowsOf((docs) => addNotes(docs, 3))
    await db.updates.bulkAdd([...rows, { engagementId: RECORD.id, docKey: 'shared', update }])
    const stored = await loadStored(db, RECORD.id)
    expect(stored).toMatchObject({ ok: true, value: { quarantined: 1 } })
    expect(await cardsIn(fixture)).toHaveLength(3)
    expect(await db.quarantine.toArray()).toMatchObject([{ reason: 'damaged', bytes: update }])
    expect(await loadStored(db, RECORD.id)).toMatchObject({ value: { quarantined: 0 } })
  })

  it('[S3] opens without the row in the middle, and completely once the missing row is back', async () => {
    const fixture = await createStorageFixture()
    const rows = rowsOf((docs) => addNotes(docs, 3))
    const [first, second, third] = rows
    if (first === undefined || second === undefined || third === undefined) throw new Error('no rows')
    await fixture.db.updates.bulkAdd([first, { ...second, update: second.update.slice(0, 6) }, third])
    expect(await cardsIn(fixture)).toEqual(['card-0'])
    await storeDocuments(fixture.db, RECORD, new Map([['shared' as const, second.update]]), 'merge')
    expect((await cardsIn(fixture)).sort()).toEqual(['card-0', 'card-1', 'card-2'])
  })
})

describe('folding the log', () => {
  it('says the same before and after', async () => {
    const fixture = await createStorageFixture()
    await fixture.db.updates.bulkAdd(rowsOf((docs) => addNotes(docs, 120)))
    const before = await loadStored(fixture.db, RECORD.id)
    await compactEngagement(fixture.db, RECORD.id, fold)
    const after = await loadStored(fixture.db, RECORD.id)
    if (!before.ok || !after.ok) throw new Error('not loaded')
    expect(after.value.documents).toEqual(before.value.documents)
    expect(await fixture.db.updates.count()).toBe(0)
  })

  it('takes deleted words off the disk', async () => {
    const { db } = await createStorageFixture()
    const rows = rowsOf((docs) => {
      addNotes(docs, 1)
      const card = docs.snapshot().cards.get('card-0')
      if (card !== undefined) docs.change((writer) => writer.setCardText(card, 'SECRET-WORDS'))
      if (card !== undefined) docs.change((writer) => writer.removeCard(card))
    })
    await db.updates.bulkAdd(rows)
    await compactEngagement(db, RECORD.id, fold)
    const states = (await db.snapshots.toArray()).map(({ state }) => new TextDecoder('latin1').decode(state))
    expect(states.join('')).not.toContain('SECRET')
  })

  it('keeps what another 案件 wrote', async () => {
    const { db } = await createStorageFixture()
    await db.updates.bulkAdd(
      rowsOf((docs) => addNotes(docs, 2)).map((row) => ({ ...row, engagementId: 'other-one' })),
    )
    await compactEngagement(db, RECORD.id, fold)
    expect(await db.updates.count()).toBe(2)
  })

  it('leaves alone what is written while it folds', async () => {
    const fixture = await createStorageFixture()
    const rows = rowsOf((docs) => addNotes(docs, 5))
    await fixture.db.updates.bulkAdd(rows.slice(0, 4))
    const folded = await compactEngagement(fixture.db, RECORD.id, async (inputs) => {
      await fixture.db.updates.bulkAdd(rows.slice(4))
      return foldInputs(inputs)
    })
    expect(folded).toBe(4)
    expect(await fixture.db.updates.count()).toBe(1)
    expect(await cardsIn(fixture)).toHaveLength(5)
  })

  it('changes nothing when somebody else put other documents there while it folded', async () => {
    const fixture = await createStorageFixture()
    await fixture.db.updates.bulkAdd(rowsOf((docs) => addNotes(docs, 3)))
    const newer = rawUpdates(sampleDocs({ cardCount: 2 }))
    const folded = await compactEngagement(fixture.db, RECORD.id, async (inputs) => {
      await storeDocuments(fixture.db, { ...RECORD, epoch: 2 }, newer, 'replace')
      return foldInputs(inputs)
    })
    expect(folded).toBe(0)
    expect((await cardsIn(fixture)).sort()).toEqual(['card-01', 'card-02'])
  })

  it('brings nothing of a deleted 案件 back', async () => {
    const { db } = await createStorageFixture()
    await db.updates.bulkAdd(rowsOf((docs) => addNotes(docs, 3)))
    await compactEngagement(db, RECORD.id, async (inputs) => {
      await createEngagementIndex(db).forget(RECORD.id)
      return foldInputs(inputs)
    })
    expect(await db.snapshots.count()).toBe(0)
  })
})

describe('an older epoch', () => {
  it('does not overwrite the newer one and is put aside', async () => {
    const fixture = await createStorageFixture()
    await storeDocuments(fixture.db, RECORD, rawUpdates(sampleDocs({ cardCount: 5 })), 'merge')
    await storeDocuments(
      fixture.db,
      { ...RECORD, epoch: 2 },
      rawUpdates(sampleDocs({ cardCount: 2 })),
      'replace',
    )
    expect((await cardsIn(fixture)).sort()).toEqual(['card-01', 'card-02'])
    expect((await fixture.db.quarantine.toArray()).map(({ reason }) => reason)).toEqual([
      'olderEpoch',
      'olderEpoch',
      'olderEpoch',
    ])
  })
})

describe('the local index', () => {
  it('forgets an 案件 with everything that was stored of it', async () => {
    const { db } = await createStorageFixture()
    await storeDocuments(db, RECORD, rawUpdates(sampleDocs()), 'merge')
    await db.updates.bulkAdd(rowsOf((docs) => addNotes(docs, 1)))
    const index = createEngagementIndex(db)
    expect(await index.list()).toEqual({ ok: true, value: [RECORD] })
    await index.forget(RECORD.id)
    expect([await db.updates.count(), await db.snapshots.count(), await db.engagements.count()]).toEqual([
      0, 0, 0,
    ])
  })
})
