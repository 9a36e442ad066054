// The browser's Web Locks as writer locks. A window that dies lets go by itself.
import type { WriterLock, WriterLocks } from './writerLocks'

export function createWebLocks(locks: LockManager): WriterLocks {
  return {
    acquire: (name, { steal = false } = {}) =>
      new Promise((resolve) => {
        let isLost = false
        let tell: () => void = () => undefined
        const lose = (): void => {
          isLost = true
          tell()
        }
        const granted = (lock: Lock | null): Promise<void> | void => {
          if (lock === null) return resolve(null)
          return new Promise<void>((release) => {
            const writerLock: WriterLock = {
              release,
              onLost(listener) {
                tell = listener
                if (isLost) listener()
              },
            }
            resolve(writerLock)
          })
        }
        // Rejects when the lock is stolen: the only other reason, a broken page, ends everything anyway.
        locks.request(name, steal ? { steal } : { ifAvailable: true }, granted).catch(lose)
      }),
  }
}
