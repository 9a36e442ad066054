import { unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { createAsideRecords } from '../../../renderer/app/createAsideRecords'
import { quarantineDocuments } from '../../../renderer/storage/quarantineDocuments'
import { failure, success } from '../../../shared/lib/result'
import { createStorageFixture } from '../../helpers/storageFixture'

async function openDesk(reply: unknown = success({ value: { saved: true, name: '取り置き.zip' } })) {
  const { db } = await createStorageFixture()
  const call = vi.fn(() => Promise.resolve(reply))
  const records = createAsideRecords(db, { call: call as never })
  return { db, call, records }
}

describe('what was put aside, for the people who look after it', () => {
  it('is nothing on a healthy device', async () => {
    const { records } = await openDesk()
    expect(await records.list()).toEqual(success([]))
  })

  it('is one line per 案件 and reason, with its name, its time and its size', async () => {
    const { db, records } = await openDesk()
    const known = { updatedAt: '', cardCount: 0, epoch: 1, lastSequence: 0, fileSequence: 0 }
    await db.engagements.put({ ...known, id: 'abcd', name: '見本工業' })
    await quarantineDocuments(db, [
      { engagementId: 'abcd', docKey: 'shared', reason: 'damaged', bytes: new Uint8Array(10) },
      { engagementId: 'abcd', docKey: 'internal', reason: 'damaged', bytes: new Uint8Array(5) },
      { engagementId: 'efgh', docKey: 'file', reason: 'olderEpoch', bytes: new Uint8Array(7) },
    ])
    const listed = await records.list()
    expect(listed.ok && listed.value.map(({ at: _at, ...entry }) => entry)).toEqual([
      { engagementName: '見本工業', reason: 'damaged', pieceCount: 2, byteCount: 15 },
      { engagementName: '', reason: 'olderEpoch', pieceCount: 1, byteCount: 7 },
    ])
    expect(listed.ok && listed.value.every(({ at }) => at !== null)).toBe(true)
  })

  it('is saved as one file that holds every piece and says what it was', async () => {
    const { db, call, records } = await openDesk()
    const bytes = new Uint8Array([7, 7, 7])
    await quarantineDocuments(db, [{ engagementId: 'abcd', docKey: 'shared', reason: 'damaged', bytes }])
    expect(await records.save('取り置き.zip')).toEqual(success('取り置き.zip'))
    const [channel, request, zip] = call.mock.calls[0] as unknown as [string, unknown, Uint8Array]
    expect([channel, request]).toEqual(['file:save', { suggestedName: '取り置き.zip', kind: 'zip' }])
    const files = unzipSync(zip)
    expect(files['0001.bin']).toEqual(bytes)
    expect(JSON.parse(new TextDecoder().decode(files['list.json']))).toMatchObject([
      { file: '0001.bin', engagementId: 'abcd', docKey: 'shared', reason: 'damaged', byteCount: 3 },
    ])
  })

  it('is saved nowhere when the user changes his mind, and says why it could not be', async () => {
    const cancelled = await openDesk(success({ value: { saved: false, name: '' } }))
    expect(await cancelled.records.save('a.zip')).toEqual(success(null))
    const full = await openDesk(failure('disk.full'))
    expect(await full.records.save('a.zip')).toEqual(failure('disk.full'))
  })
})
