import { describe, expect, it } from 'vitest'
import { createWebLocks } from '../../../../renderer/app/session/createWebLocks'

interface Held {
  readonly reject: (reason: Error) => void
}

/** The part of the browser's lock manager we use, by its specification: steal rejects the holder's request. */
function browserLocks(): LockManager {
  const held = new Map<string, Held>()
  const request = (
    name: string,
    options: LockOptions,
    granted: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    const holder = held.get(name)
    if (holder !== undefined && options.steal !== true) return Promise.resolve(granted(null))
    holder?.reject(new DOMException('stolen', 'AbortError'))
    return new Promise((resolve, reject) => {
      const mine = { reject }
      held.set(name, mine)
      void Promise.resolve(granted({ name, mode: 'exclusive' })).then((value) => {
        if (held.get(name) === mine) held.delete(name)
        resolve(value)
      })
    })
  }
  return { request, query: () => Promise.resolve({ held: [], pending: [] }) } as unknown as LockManager
}

describe('a writer lock', () => {
  it('is held by one window until it lets go', async () => {
    const locks = createWebLocks(browserLocks())
    const first = await locks.acquire('engagement:a')
    expect(first).not.toBeNull()
    expect(await locks.acquire('engagement:a')).toBeNull()
    expect(await locks.acquire('engagement:b')).not.toBeNull()
    first?.release()
    await Promise.resolve()
    expect(await locks.acquire('engagement:a')).not.toBeNull()
  })

  it('tells the window it was stolen from', async () => {
    const locks = createWebLocks(browserLocks())
    const first = await locks.acquire('engagement:a')
    const lost = new Promise<string>((resolve) => first?.onLost(() => resolve('lost')))
    expect(await locks.acquire('engagement:a', { steal: true })).not.toBeNull()
    expect(await lost).toBe('lost')
  })

  it('tells a window that was still opening when it was stolen', async () => {
    const locks = createWebLocks(browserLocks())
    const first = await locks.acquire('engagement:a')
    await locks.acquire('engagement:a', { steal: true })
    await new Promise((resolve) => setImmediate(resolve))
    expect(await new Promise((resolve) => first?.onLost(() => resolve('lost')))).toBe('lost')
  })
})
