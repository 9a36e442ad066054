// Two profiles (browsers) on one DATA: no lock reaches from one to the other, and still nobody's words leave DATA.
import { describe, expect, it } from 'vitest'
import type { EngagementSession } from '../../../../renderer/app/session/engagementSession'
import { createLibrary } from '../../../../renderer/app/session/library'
import { openEngagement } from '../../../../renderer/app/session/openEngagement'
import { decodeEngagementFile } from '../../../../shared/file/decodeEngagementFile'
import { encodeEngagementFile } from '../../../../shared/file/encodeEngagementFile'
import { readdressFile } from '../../../../shared/file/readdressFile'
import { readManifest } from '../../../../shared/file/readManifest'
import { createEngagementDocs } from '../../../../shared/doc/engagementDocs'
import { valueOf } from '../../../helpers/createBoard'
import { createDevice, type Device } from '../../../helpers/fakeWindows'
import { rawUpdates, sampleDocs } from '../../../helpers/sampleDocuments'

const ID = 'sample-engagement'

function sampleFile(epoch = 1): Uint8Array {
  const about = { id: ID, epoch, lastSequence: 3, updatedAt: '2026-11-20T00:00:00.000Z' }
  return encodeEngagementFile(rawUpdates(sampleDocs({ cardCount: 2 })), about)
}

function note(session: EngagementSession, id: string): void {
  session.docs.change((writer) => writer.putCard({ id, docKey: 'shared', kind: 'note', text: id }))
}

function cardsInFile({ data }: Device): string[] {
  const file = valueOf(decodeEngagementFile(data.files.get(ID) ?? new Uint8Array()))
  const docs = createEngagementDocs(ID)
  for (const [docKey, update] of file.documents) docs.apply(docKey, update, 'storage')
  return [...docs.snapshot().cards.keys()]
}

async function twoProfiles() {
  const one = await createDevice()
  one.data.files.set(ID, sampleFile())
  const other = await one.withFreshProfile()
  const open = async ({ environment }: Device) => valueOf(await openEngagement(environment, ID))
  const first = await open(one)
  const second = await open(other)
  await first.writeFile('open')
  await second.writeFile('open')
  return { one, other, first, second }
}

describe('two profiles on one DATA', () => {
  it('come to the same words, and none ever leave DATA', async () => {
    const { one, first, second } = await twoProfiles()
    const written: string[] = []
    for (let round = 0; round < 4; round++) {
      for (const session of [first, second]) {
        const id = `card-${session === first ? 'a' : 'b'}${round}`
        note(session, id)
        written.push(id)
        expect(await session.writeFile('autosave')).toEqual({ ok: true, value: null })
        expect(cardsInFile(one)).toEqual(expect.arrayContaining(written))
      }
    }
    await second.close()
    await first.close()
    expect(cardsInFile(one)).toEqual(expect.arrayContaining(written))
  })

  it('converge also when both write at once', async () => {
    const { one, first, second } = await twoProfiles()
    for (let round = 0; round < 5; round++) {
      note(first, `card-a${round}`)
      note(second, `card-b${round}`)
      await Promise.all([first.writeFile('autosave'), second.writeFile('autosave')])
    }
    const rounds = [0, 1, 2, 3, 4].flatMap((round) => [`card-a${round}`, `card-b${round}`])
    expect(cardsInFile(one)).toEqual(expect.arrayContaining(rounds))
  })

  it('show and store what came from the other one, and undo only their own', async () => {
    const { one, first, second } = await twoProfiles()
    note(first, 'card-theirs')
    await first.writeFile('autosave')
    note(second, 'card-mine')
    await second.writeFile('autosave')
    expect([...second.docs.snapshot().cards.keys()]).toContain('card-theirs')
    second.docs.history.undo()
    await second.close()
    expect(cardsInFile(one)).toContain('card-theirs')
    expect(cardsInFile(one)).not.toContain('card-mine')
  })

  it('keep in the database what came from the other one, and do not call it new at the next opening', async () => {
    const { one, other, first, second } = await twoProfiles()
    note(first, 'card-theirs')
    await first.writeFile('autosave')
    note(second, 'card-mine')
    await second.close()
    const theFile = one.data.files.get(ID)
    one.data.files.delete(ID)
    const fromDatabase = valueOf(await openEngagement(other.environment, ID))
    expect([...fromDatabase.docs.snapshot().cards.keys()]).toEqual(
      expect.arrayContaining(['card-theirs', 'card-mine']),
    )
    await fromDatabase.close()
    if (theFile !== undefined) one.data.files.set(ID, theFile)
    expect(valueOf(await openEngagement(other.environment, ID)).notices).toEqual([])
  })

  it('meet again after an answer was lost on the way', async () => {
    const { one, first } = await twoProfiles()
    const { call } = one.data.bridge
    const losing = one.data.bridge as { call: typeof call }
    losing.call = async (channel, request, bytes) => {
      await call(channel, request, bytes)
      return { ok: false, error: { code: 'bridge.unreachable' } }
    }
    note(first, 'card-a')
    expect((await first.writeFile('autosave')).ok).toBe(false)
    losing.call = call
    note(first, 'card-b')
    expect((await first.writeFile('autosave')).ok).toBe(true)
    expect(cardsInFile(one)).toEqual(expect.arrayContaining(['card-a', 'card-b']))
  })

  it('rename in one, duplicate in the other: both hold', async () => {
    const { one, other, first, second } = await twoProfiles()
    note(second, 'card-mine')
    await first.close()
    await second.writeFile('autosave')
    expect((await createLibrary(one.environment).rename(ID, '長岡製作所')).ok).toBe(true)
    await second.close()
    const library = createLibrary(other.environment)
    const copy = valueOf(await library.duplicate(ID, '控え'))
    expect(
      valueOf(await library.list())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['控え', '長岡製作所'].sort())
    expect(copy.cardCount).toBe(valueOf(readManifest(one.data.files.get(ID) ?? new Uint8Array())).cardCount)
  })

  it('leave a file alone that a newer app has written meanwhile, and say so', async () => {
    const { one, first } = await twoProfiles()
    const newer = valueOf(readdressFile(sampleFile(), { formatVersion: 2 }))
    one.data.files.set(ID, newer)
    note(first, 'card-a')
    expect(await first.writeFile('autosave')).toEqual({ ok: false, error: { code: 'engagement.newerFile' } })
    expect(one.data.files.get(ID)).toBe(newer)
    expect((await first.flush()).ok).toBe(true)
  })
})
