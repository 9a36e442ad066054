// Encoding takes its time in a worker; what the file says, and whether it is written at all, must not depend on how long.
import { describe, expect, it } from 'vitest'
import type { EngagementSession } from '../../../../renderer/app/session/engagementSession'
import { openEngagement } from '../../../../renderer/app/session/openEngagement'
import type { HeavyWork } from '../../../../renderer/app/session/work/heavyWork'
import { encodeEngagementFile } from '../../../../shared/file/encodeEngagementFile'
import { readManifest } from '../../../../shared/file/readManifest'
import { valueOf } from '../../../helpers/createBoard'
import { createDevice, type Device } from '../../../helpers/fakeWindows'
import { rawUpdates, sampleDocs } from '../../../helpers/sampleDocuments'
import { workHere } from '../../../helpers/workHere'

const ID = 'sample-engagement'

function sampleFile(): Uint8Array {
  const about = { id: ID, epoch: 1, lastSequence: 3, updatedAt: '2026-11-20T00:00:00.000Z' }
  return encodeEngagementFile(rawUpdates(sampleDocs({ cardCount: 3 })), about)
}

function note(session: EngagementSession, id: string): void {
  session.docs.change((writer) => writer.putCard({ id, docKey: 'shared', kind: 'note', text: id }))
}

function cardsInFile({ data }: Device): number {
  return valueOf(readManifest(data.files.get(ID) ?? new Uint8Array())).cardCount
}

/** Resolves when the session says so. */
function until(session: EngagementSession, isSo: () => boolean): Promise<void> {
  if (isSo()) return Promise.resolve()
  return new Promise((resolve) => session.subscribe(() => isSo() && resolve()))
}

describe('a file that takes long to encode', () => {
  /** A device whose files are encoded when the test says so. */
  async function slowDevice() {
    const device = await createDevice()
    device.data.files.set(ID, sampleFile())
    const encodings: (() => void)[] = []
    const run: HeavyWork['run'] = (name, ...input) => {
      const done = workHere.run(name, ...input)
      return name === 'encode' ? new Promise((resolve) => encodings.push(() => resolve(done))) : done
    }
    const environment = { ...device.environment, work: { run } }
    const session = valueOf(await openEngagement(environment, ID, { briefly: true }))
    return { device, session, finishEncoding: () => encodings.shift()?.() }
  }

  it('has the words of the moment it was begun, and the next file has the later ones', async () => {
    const { device, session, finishEncoding } = await slowDevice()
    note(session, 'in-time')
    const writing = session.writeFile('autosave')
    await Promise.resolve()
    note(session, 'too-late')
    finishEncoding()
    expect((await writing).ok).toBe(true)
    expect(cardsInFile(device)).toBe(6)
    expect(session.saveState().file.status).toBe('waiting')
    const closing = session.close()
    await until(session, () => session.saveState().file.status === 'writing')
    finishEncoding()
    expect((await closing).ok).toBe(true)
    expect(cardsInFile(device)).toBe(7)
  })

  it.each([true, false])(
    'and a file that is on its way never keep the last words out of DATA (it arrives: %s)',
    async (arrives) => {
      const { device, session, finishEncoding } = await slowDevice()
      const bridge = device.data.bridge as { call: typeof device.data.bridge.call }
      const { call } = bridge
      void session.writeFile('autosave')
      await Promise.resolve()
      // Its page goes before an answer comes back.
      bridge.call = async (...message) => {
        bridge.call = call
        if (arrives) await call(...message)
        return new Promise(() => undefined)
      }
      finishEncoding()
      await Promise.resolve()
      note(session, 'last-words')
      void session.storeNow()
      finishEncoding()
      await until(session, () => session.saveState().file.status === 'saved')
      expect(cardsInFile(device)).toBe(6)
    },
  )

  it('is not written any more once another window has the 案件', async () => {
    const { device, session, finishEncoding } = await slowDevice()
    note(session, 'mine')
    const writing = session.writeFile('autosave')
    await Promise.resolve()
    session.abandon({ code: 'engagement.takenOver' })
    finishEncoding()
    expect(await writing).toMatchObject({ ok: false, error: { code: 'engagement.takenOver' } })
    expect(device.data.writes).toEqual([])
  })
})
