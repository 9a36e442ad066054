import { describe, expect, it } from 'vitest'
import { quarantineDocuments } from '../../../renderer/storage/quarantineDocuments'
import { readQuarantine } from '../../../renderer/storage/readQuarantine'
import { createStorageFixture } from '../../helpers/storageFixture'

const row = { engagementId: 'abcd', docKey: 'shared', reason: 'damaged' as const }

describe('what was put aside', () => {
  it('comes back as bytes, whatever it was, and stays where it is', async () => {
    const { db } = await createStorageFixture()
    await quarantineDocuments(db, [
      { ...row, bytes: new Uint8Array([1, 2, 3]) },
      { ...row, bytes: { not: 'bytes' } },
      { ...row, bytes: undefined },
    ])
    for (const read of [await readQuarantine(db), await readQuarantine(db)]) {
      const bytes = read.ok ? read.value.map((one) => one.bytes) : []
      expect(bytes[0]).toEqual(new Uint8Array([1, 2, 3]))
      expect(bytes.slice(1).map((one) => new TextDecoder().decode(one))).toEqual([
        '{"not":"bytes"}',
        'undefined',
      ])
    }
  })

  it('comes back whole from any buffer and any view of one', async () => {
    const { db } = await createStorageFixture()
    const { buffer } = new Uint8Array([9, 1, 2, 3, 4, 9])
    await quarantineDocuments(db, [
      { ...row, bytes: buffer },
      { ...row, bytes: new DataView(buffer, 1, 4) },
      { ...row, bytes: new Uint16Array(buffer, 2, 2) },
      { ...row, bytes: new Uint8Array(buffer, 3, 1) },
    ])
    const read = await readQuarantine(db)
    expect(read.ok && read.value.map(({ bytes }) => [...bytes])).toEqual([
      [9, 1, 2, 3, 4, 9],
      [1, 2, 3, 4],
      [2, 3, 4, 9],
      [3],
    ])
  })

  it('says when it was put aside', async () => {
    const { db } = await createStorageFixture()
    await quarantineDocuments(db, [{ ...row, bytes: new Uint8Array() }])
    const read = await readQuarantine(db)
    expect(read.ok && Number.isNaN(Date.parse(read.value[0]?.at ?? ''))).toBe(false)
  })

  it('says why it cannot be read', async () => {
    const { db } = await createStorageFixture()
    db.close()
    expect(await readQuarantine(db)).toMatchObject({ ok: false, error: { code: 'storage.closed' } })
  })
})
