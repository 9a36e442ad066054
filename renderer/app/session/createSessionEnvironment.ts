// The browser's own clock, dice, database, locks and channels, gathered once at the start of the console.
import type { Transport } from '../../../shared/ipc/bridge'
import { newId } from '../../../shared/lib/newId'
import { success, type Result } from '../../../shared/lib/result'
import { unsavedText } from '../../ui/unsavedText'
import { openStorage } from '../../storage/openStorage'
import type { Schedule } from '../../storage/schedule'
import type { PageLeaving } from '../bridge/pageLeaving'
import { createWebLocks } from './createWebLocks'
import type { SessionEnvironment, WindowChannel } from './sessionEnvironment'
import { createWorkerWork } from './work/createWorkerWork'
import type { HeavyWork } from './work/heavyWork'
import { startHeavyWorker } from './work/startHeavyWorker'

const schedule: Schedule = (delayMs, run) => {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}

export async function createSessionEnvironment(
  bridge: Transport,
  leaving: PageLeaving,
): Promise<Result<SessionEnvironment>> {
  const storage = await openStorage({ indexedDB: window.indexedDB, keyRange: window.IDBKeyRange, schedule })
  if (!storage.ok) return storage
  return success({
    bridge,
    db: storage.value.db,
    storageWasEmptied: storage.value.wasEmptied,
    now: () => Date.now(),
    newId: () => newId(fillRandom),
    schedule,
    locks: createWebLocks(navigator.locks),
    handOutWords: unsavedText.handOut,
    openChannel,
    work: openWork(leaving),
  })
}

function openWork({ isLeaving, onLeaving }: PageLeaving): HeavyWork {
  const work = createWorkerWork({ startWorker: startHeavyWorker, schedule, isLeaving })
  onLeaving(work.hurry)
  return work
}

function fillRandom(bytes: Uint8Array): Uint8Array {
  // Random bytes of our own: the type of a handed-in array may stand on memory the browser refuses to fill.
  bytes.set(crypto.getRandomValues(new Uint8Array(bytes.length)))
  return bytes
}

function openChannel(name: string): WindowChannel {
  const channel = new BroadcastChannel(name)
  return {
    post: (message) => channel.postMessage(message),
    onMessage: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
    close: () => channel.close(),
  }
}
