// Windows of one device over one DATA folder, in memory: each has an environment of its own, all share database, locks,
// channels and DATA. A window can be made to hang, DATA can be made to fail.
import type { EngagementListing, Reply, RequestOf, Transport } from '../../shared/ipc/bridge'
import { success } from '../../shared/lib/result'
import { sha256Hex } from '../../shared/file/sha256Hex'
import { readManifest } from '../../shared/file/readManifest'
import type { SessionEnvironment, WindowChannel } from '../../renderer/app/session/sessionEnvironment'
import { workHere } from './workHere'
import type { WriterLocks } from '../../renderer/app/session/writerLocks'
import { createStorageFixture, type StorageFixture } from './storageFixture'

export interface FakeData {
  readonly files: Map<string, Uint8Array>
  readonly deleted: Map<string, Uint8Array>
  readonly writes: { readonly id: string; readonly reason: string }[]
  /** Writes fail with this code until set to null. */
  failing: string | null
  readonly bridge: Transport
}

export interface Device {
  readonly data: FakeData
  readonly storage: StorageFixture
  readonly environment: SessionEnvironment
  /** Another window: the same device, its own channel ends. */
  readonly anotherWindow: () => SessionEnvironment
  /** The profile is gone, DATA is not. */
  readonly withFreshProfile: () => Promise<Device>
}

export async function createDevice(data: FakeData = createFakeData()): Promise<Device> {
  const storage = await createStorageFixture()
  const locks = createFakeLocks()
  const openChannel = createChannelHub()
  let ids = 0
  let time = Date.UTC(2026, 10, 21)
  const environment = (): SessionEnvironment => ({
    bridge: data.bridge,
    db: storage.db,
    storageWasEmptied: false,
    now: () => (time += 1000),
    newId: () => `made-${String(++ids).padStart(4, '0')}-${data.writes.length}`,
    schedule: storage.clock.schedule,
    locks,
    handOutWords: () => true,
    openChannel,
    work: workHere,
  })
  return {
    data,
    storage,
    environment: environment(),
    anotherWindow: environment,
    withFreshProfile: () => createDevice(data),
  }
}

export function createFakeData(): FakeData {
  const files = new Map<string, Uint8Array>()
  const deleted = new Map<string, Uint8Array>()
  const writes: { id: string; reason: string }[] = []
  const move = (id: string, from: Map<string, Uint8Array>, to: Map<string, Uint8Array>): void => {
    const bytes = from.get(id)
    from.delete(id)
    if (bytes !== undefined) to.set(id, bytes)
  }
  const answer = (channel: string, id: string, reason: string, bytes?: Uint8Array): unknown => {
    if (channel === 'engagements:list')
      return {
        value: {
          items: [...files.keys()].map((key) => listing(key, files)),
          deletedIds: [...deleted.keys()],
        },
      }
    if (channel === 'engagements:read') return readAnswer(files.get(id))
    if (channel === 'engagements:delete') move(id, files, deleted)
    if (channel === 'engagements:undelete') move(id, deleted, files)
    if (channel !== 'engagements:write') return { value: {} }
    writes.push({ id, reason })
    if (bytes !== undefined) files.set(id, bytes)
    return { value: { savedAt: '2026-11-21T00:00:00.000Z', sha256: sha256Hex(bytes ?? new Uint8Array()) } }
  }
  const data: FakeData = {
    files,
    deleted,
    writes,
    failing: null,
    bridge: {
      async call(channel, request, bytes) {
        if (data.failing !== null && channel === 'engagements:write')
          return { ok: false, error: { code: data.failing } }
        const { id = '', reason = '', basedOn = [] } = request as Partial<RequestOf<'engagements:write'>>
        if (channel === 'engagements:write' && isUnseen(files.get(id), bytes, basedOn))
          return { ok: false, error: { code: 'engagement.changedInData' } }
        return success(answer(channel, id, reason, bytes)) as Reply<typeof channel>
      },
    },
  }
  return data
}

function readAnswer(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return { value: { found: false, sha256: null } }
  return { value: { found: true, sha256: sha256Hex(bytes) }, bytes }
}

/** The rule of electron/files/writeEngagement: no file of the same epoch is replaced by one whose writer does not know it. */
function isUnseen(
  before: Uint8Array | undefined,
  next: Uint8Array | undefined,
  basedOn: readonly string[],
): boolean {
  const current = readManifest(before ?? new Uint8Array())
  const coming = readManifest(next ?? new Uint8Array())
  if (before === undefined || !current.ok || !coming.ok) return false
  return current.value.epoch === coming.value.epoch && !basedOn.includes(sha256Hex(before))
}

function listing(id: string, files: ReadonlyMap<string, Uint8Array>): EngagementListing {
  const manifest = readManifest(files.get(id) ?? new Uint8Array())
  if (!manifest.ok) return { id, name: '', updatedAt: '', cardCount: 0, epoch: 0, problem: manifest.error }
  const { name, caseNumber, updatedAt, cardCount, epoch } = manifest.value
  return { id, name, ...(caseNumber !== undefined && { caseNumber }), updatedAt, cardCount, epoch }
}

function createFakeLocks(): WriterLocks {
  const held = new Map<string, { isLost: boolean; lost: () => void }>()
  return {
    async acquire(name, { steal = false } = {}) {
      const before = held.get(name)
      if (before !== undefined && !steal) return null
      const mine = { isLost: false, lost: (): void => undefined }
      held.set(name, mine)
      if (before !== undefined) before.isLost = true
      before?.lost()
      return {
        release() {
          if (held.get(name) === mine) held.delete(name)
        },
        onLost(listener) {
          mine.lost = listener
          if (mine.isLost) listener()
        },
      }
    },
  }
}

function createChannelHub(): (name: string) => WindowChannel {
  const ends = new Map<string, Set<(message: unknown) => void>>()
  return (name) => {
    const all = ends.get(name) ?? new Set()
    ends.set(name, all)
    let mine: (message: unknown) => void = () => undefined
    return {
      post(message) {
        for (const end of all) if (end !== mine) queueMicrotask(() => end(message))
      },
      onMessage(listener) {
        all.delete(mine)
        mine = listener
        all.add(mine)
      },
      close() {
        all.delete(mine)
      },
    }
  }
}
