import { IDBDatabase as FDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { openStorage } from '../../../renderer/storage/openStorage'
import { createManualClock, createStorageFixture } from '../../helpers/storageFixture'

describe('opening the database', () => {
  it('asks for strict durability', async () => {
    const factory = new IDBFactory()
    const { db } = await createStorageFixture(factory)
    const transaction = vi.spyOn(FDBDatabase.prototype, 'transaction')
    db.close()
    await db.open()
    await db.quarantine.add({ engagementId: 'x', docKey: 'shared', bytes: 1, reason: 'damaged' })
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([
      [['quarantine'], 'readwrite', { durability: 'strict' }],
    ])
    transaction.mockRestore()
  })

  it('gives up after ten seconds instead of waiting for ever', async () => {
    const clock = createManualClock()
    const silent = { ...quietFactory(), open: () => new EventTarget() as IDBOpenDBRequest }
    const opening = openStorage({ indexedDB: silent, keyRange: IDBKeyRange, schedule: clock.schedule })
    expect(clock.pendingDelays()).toEqual([10_000])
    clock.runUpTo(10_000)
    expect(await opening).toEqual({ ok: false, error: { code: 'storage.timeout' } })
  })

  it('says when a newer version of the app made the database', async () => {
    const factory = new IDBFactory()
    await new Promise((resolve) => {
      const request = factory.open('bansou', 1000)
      request.onsuccess = () => resolve(request.result.close())
    })
    const opened = await openStorage({
      indexedDB: factory,
      keyRange: IDBKeyRange,
      schedule: createManualClock().schedule,
    })
    expect(opened).toEqual({ ok: false, error: { code: 'storage.newer' } })
  })

  it('notices that the browser threw the damaged database away', async () => {
    const factory = new IDBFactory()
    const open = factory.open.bind(factory)
    factory.open = (name, version) => {
      const request = open(name, version)
      request.addEventListener('upgradeneeded', (event) =>
        Object.defineProperty(event, 'dataLoss', { value: 'total' }),
      )
      return request
    }
    expect((await createStorageFixture(factory)).wasEmptied).toBe(true)
    expect((await createStorageFixture()).wasEmptied).toBe(false)
  })
})

function quietFactory(): globalThis.IDBFactory {
  const factory = new IDBFactory()
  return {
    cmp: factory.cmp,
    databases: factory.databases,
    deleteDatabase: factory.deleteDatabase,
    open: factory.open,
  }
}
