import { strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createLibrary } from '../../../../renderer/app/session/library'
import { encodeEngagementFile } from '../../../../shared/file/encodeEngagementFile'
import { readManifest } from '../../../../shared/file/readManifest'
import type { Result } from '../../../../shared/lib/result'
import { createDevice } from '../../../helpers/fakeWindows'
import { rawUpdates, sampleDocs } from '../../../helpers/sampleDocuments'

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const FILE = encodeEngagementFile(rawUpdates(sampleDocs()), {
  id: 'sample-engagement',
  epoch: 3,
  lastSequence: 9,
  updatedAt: '2026-11-20T00:00:00.000Z',
})

/** The sample with a second sheet, every closed document with a word of its own that must not get out. */
function fileWithTwoSheets(): Uint8Array {
  const docs = sampleDocs()
  docs.open('owner:person-02')
  docs.change((writer) => {
    writer.setMeta('owner:person-02', { personVoice: 'chairman' })
    const card = { kind: 'note', fields: { order: 'a5' } } as const
    writer.putCard({ ...card, id: 'own-02', docKey: 'owner:person-01', text: 'CANARY-OWNER' })
    writer.putCard({ ...card, id: 'own-03', docKey: 'owner:person-02', text: 'CANARY-CHAIRMAN' })
  })
  const about = { id: 'sample-engagement', epoch: 3, lastSequence: 9, updatedAt: '2026-11-20T00:00:00.000Z' }
  return encodeEngagementFile(rawUpdates(docs), about)
}

/** Names and unpacked contents of a file's entries. */
function everythingIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, entry]) => path + new TextDecoder('latin1').decode(entry))
    .join('')
}

const canariesIn = (text: string): readonly string[] => [...new Set(text.match(/CANARY-[A-Z]+/g))].sort()

async function library() {
  const device = await createDevice()
  return { device, library: createLibrary(device.environment) }
}

describe('the list of 案件', () => {
  it('has a new one at once, also after the profile is gone', async () => {
    const { device, library: own } = await library()
    const made = value(await own.create({ name: '  新潟  製作所 ' }))
    expect(made).toMatchObject({ name: '新潟 製作所', cardCount: 0 })
    expect(value(await own.list())).toEqual([made])
    const fresh = await device.withFreshProfile()
    expect(value(await createLibrary(fresh.environment).list())).toEqual([made])
  })

  it('has a new one although DATA cannot be written, and brings it there later', async () => {
    const { device, library: own } = await library()
    device.data.failing = 'files.full'
    const made = value(await own.create({ name: '会社' }))
    expect(value(await own.list())).toEqual([made])
    device.data.failing = null
    const session = value(await own.open(made.id))
    await session.close()
    expect(device.data.files.has(made.id)).toBe(true)
  })

  it.each([
    ['', 'engagement.nameEmpty'],
    [' 　 ', 'engagement.nameEmpty'],
    ['あ'.repeat(200), 'engagement.nameTooLong'],
  ])('refuses the name %j', async (name, code) => {
    const { device, library: own } = await library()
    expect(await own.create({ name })).toMatchObject({ ok: false, error: { code } })
    expect(value(await own.list())).toEqual([])
    expect(device.data.files.size).toBe(0)
  })

  it('shows the latest first', async () => {
    const { library: own } = await library()
    const [a, b] = [value(await own.create({ name: 'a' })), value(await own.create({ name: 'b' }))]
    expect(value(await own.list()).map(({ id }) => id)).toEqual([b.id, a.id])
    const session = value(await own.open(a.id))
    session.docs.change((writer) =>
      writer.putCard({ id: 'card-1', docKey: 'shared', kind: 'note', text: 'x' }),
    )
    await session.close()
    expect(value(await own.list()).map(({ id, cardCount }) => [id, cardCount])).toEqual([
      [a.id, 1],
      [b.id, 0],
    ])
  })

  it('renames a closed and an open one', async () => {
    const { library: own } = await library()
    const { id } = value(await own.create({ name: '仮' }))
    expect((await own.rename(id, '新潟製作所')).ok).toBe(true)
    expect(value(await own.list())).toMatchObject([{ name: '新潟製作所' }])
    const session = value(await own.open(id))
    const before = { name: '新潟製作所', caseNumber: '' }
    expect(await own.rename(id, '長岡製作所', 'R8-014')).toEqual({ ok: true, value: before })
    expect(session.docs.snapshot().name).toBe('長岡製作所')
    await session.close()
    expect(value(await own.list())).toMatchObject([{ name: '長岡製作所', caseNumber: 'R8-014' }])
  })

  it('opens although something broke off in the turn before', async () => {
    const { device, library: own } = await library()
    const { id } = value(await own.create({ name: '会社' }))
    let breaks = true
    const breaking = createLibrary({
      ...device.environment,
      openChannel: (name) => {
        if (breaks) throw new Error('no channel')
        return device.environment.openChannel(name)
      },
      locks: { acquire: async () => ({ release: () => undefined, onLost: () => undefined }) },
    })
    await expect(breaking.open(id)).rejects.toThrow('no channel')
    breaks = false
    expect((await breaking.open(id)).ok).toBe(true)
  })

  it('opens in the same window what is just being closed', async () => {
    const { library: own } = await library()
    const { id } = value(await own.create({ name: '会社' }))
    const first = value(await own.open(id))
    const closing = first.close()
    const second = await own.open(id)
    await closing
    expect(second.ok).toBe(true)
    expect(await own.open(id)).toEqual(second)
  })
})

describe('deleting', () => {
  it('can be taken back with every word, the last edit included', async () => {
    const { device, library: own } = await library()
    const { id } = value(await own.create({ name: '会社' }))
    const session = value(await own.open(id))
    session.docs.change((writer) =>
      writer.putCard({ id: 'card-1', docKey: 'internal', kind: 'note', text: 'x' }),
    )
    expect((await own.delete(id)).ok).toBe(true)
    expect(value(await own.list())).toEqual([])
    expect(await device.storage.db.snapshots.count()).toBe(0)
    expect((await own.undelete(id)).ok).toBe(true)
    const again = value(await own.open(id))
    expect(again.docs.snapshot().cards.has('card-1')).toBe(true)
  })

  it('[S6] holds in every profile: rows left on another device never bring it back', async () => {
    const { device, library: own } = await library()
    const { id } = value(await own.create({ name: '会社' }))
    const other = await device.withFreshProfile()
    const elsewhere = createLibrary(other.environment)
    await value(await elsewhere.open(id)).close()
    await own.delete(id)
    expect(value(await elsewhere.list())).toEqual([])
    expect(await elsewhere.open(id)).toEqual({ ok: false, error: { code: 'engagement.deleted' } })
  })

  it('is refused while another window has the 案件 open', async () => {
    const { device, library: own } = await library()
    const { id } = value(await own.create({ name: '会社' }))
    value(await createLibrary(device.anotherWindow()).open(id))
    expect(await own.delete(id)).toEqual({ ok: false, error: { code: 'engagement.openElsewhere' } })
    expect(device.data.files.has(id)).toBe(true)
  })

  it('works for a file that cannot be read', async () => {
    const { device, library: own } = await library()
    device.data.files.set('broken-one', FILE.slice(0, 300))
    expect(value(await own.list())).toMatchObject([{ id: 'broken-one', problem: { code: 'file.truncated' } }])
    expect((await own.delete('broken-one')).ok).toBe(true)
    expect(value(await own.list())).toEqual([])
  })
})

describe('taking in', () => {
  it('keeps the id of a file this DATA does not know and starts a new epoch', async () => {
    const { library: own } = await library()
    expect(value(await own.importBytes({ name: 'a.bansou', bytes: FILE }))).toMatchObject({
      id: 'sample-engagement',
      epoch: 4,
      cardCount: 5,
    })
  })

  it('never touches an 案件 that is here or was deleted here', async () => {
    const { device, library: own } = await library()
    const first = value(await own.importBytes({ name: 'a.bansou', bytes: FILE }))
    const before = device.data.files.get(first.id)
    const second = value(await own.importBytes({ name: 'a.bansou', bytes: FILE }))
    expect(second.id).not.toBe(first.id)
    expect(device.data.files.get(first.id)).toBe(before)
    await own.delete(first.id)
    expect(value(await own.importBytes({ name: 'a.bansou', bytes: FILE })).id).not.toBe(first.id)
  })

  it.each(['shared', 'internal', 'owner'] as const)('reads an outline into the layer %s', async (layer) => {
    const { library: own } = await library()
    const bytes = strToU8('売上が減った\n\t卸が減った\n\t\t!任せる相手がいない\n')
    const made = value(await own.importBytes({ name: '聞き取り.txt', bytes }, layer))
    expect(made).toMatchObject({ name: '聞き取り', cardCount: 3 })
    const session = value(await own.open(made.id))
    expect([...session.docs.snapshot().cards.values()].every((card) => card.layer === layer)).toBe(true)
  })

  it.each([
    ['a damaged file', 'a.bansou', FILE.slice(0, 500), 'file.truncated'],
    ['a foreign file', 'a.bansou', strToU8('%PDF-1.7'), 'file.notBansou'],
    ['a wrong outline', 'a.txt', strToU8('あ\n\t\tい'), 'outline.skippedStep'],
  ])('takes nothing of %s', async (_name, name, bytes, code) => {
    const { device, library: own } = await library()
    expect(await own.importBytes({ name, bytes })).toMatchObject({ ok: false, error: { code } })
    expect([device.data.writes.length, await device.storage.db.engagements.count()]).toEqual([0, 0])
  })

  it('[S5] takes nothing when DATA cannot be written', async () => {
    const { device, library: own } = await library()
    device.data.failing = 'files.full'
    expect(await own.importBytes({ name: 'a.bansou', bytes: FILE })).toEqual({
      ok: false,
      error: { code: 'files.full' },
    })
    expect(value(await own.list())).toEqual([])
  })
})

describe('giving out', () => {
  it('makes a copy that lives on its own', async () => {
    const { library: own } = await library()
    const first = value(await own.importBytes({ name: 'a.bansou', bytes: FILE }))
    const copy = value(await own.duplicate(first.id, '写し'))
    expect(copy).toMatchObject({ name: '写し', cardCount: 5 })
    await own.rename(copy.id, '別の名')
    expect(new Set(value(await own.list()).map(({ name }) => name))).toEqual(
      new Set(['見本の会社', '別の名']),
    )
  })

  // Until now the company's file held every sheet: they are promised to be for that person and the team alone.
  it.each([
    [['shared'], []],
    [['shared', 'owner:person-01'], ['CANARY-OWNER']],
    [['shared', 'owner:person-02'], ['CANARY-CHAIRMAN']],
  ] as const)('gives the company a file with %j and not one byte or name more', async (only, expected) => {
    const { library: own } = await library()
    const { id } = value(await own.importBytes({ name: 'a.bansou', bytes: fileWithTwoSheets() }))
    const whole = value(await own.exportBytes(id))
    expect(whole.suggestedName).toBe('見本の会社.bansou')
    expect(value(readManifest(whole.bytes)).documents).toHaveLength(4)
    expect(canariesIn(everythingIn(whole.bytes))).toEqual([
      'CANARY-CHAIRMAN',
      'CANARY-INTERNAL',
      'CANARY-OWNER',
    ])
    const copy = value(await own.exportBytes(id, { only }))
    expect(value(readManifest(copy.bytes)).documents.map(({ docKey }) => docKey)).toEqual(only)
    const everything = everythingIn(copy.bytes)
    expect(canariesIn(everything)).toEqual(expected)
    const absent = ['person-01', 'person-02', 'internal'].filter(
      (name) => !only.some((docKey) => docKey.endsWith(name)),
    )
    for (const name of absent) expect(everything).not.toContain(name)
  })

  it('tells who has a sheet', async () => {
    const { library: own } = await library()
    const { id } = value(await own.importBytes({ name: 'a.bansou', bytes: fileWithTwoSheets() }))
    expect(value(await own.persons(id))).toEqual([
      { id: 'person-01', voice: 'owner' },
      { id: 'person-02', voice: 'chairman' },
    ])
  })

  it('gives a name every system accepts', async () => {
    const { library: own } = await library()
    const { id } = value(await own.create({ name: 'A/B: "社" <1>?' }))
    expect(value(await own.exportBytes(id)).suggestedName).toBe('A B 社 1.bansou')
  })
})
