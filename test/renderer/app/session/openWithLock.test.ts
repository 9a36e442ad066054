// A window that hands its 案件 over: until when its words are kept, and what becomes of those that come later.
import { expect, it } from 'vitest'
import { createLibrary } from '../../../../renderer/app/session/library'
import type { EngagementSession } from '../../../../renderer/app/session/engagementSession'
import { openEngagement } from '../../../../renderer/app/session/openEngagement'
import type { HeavyWork } from '../../../../renderer/app/session/work/heavyWork'
import { encodeEngagementFile } from '../../../../shared/file/encodeEngagementFile'
import type { Result } from '../../../../shared/lib/result'
import { valueOf } from '../../../helpers/createBoard'
import { createDevice } from '../../../helpers/fakeWindows'
import { rawUpdates, sampleDocs } from '../../../helpers/sampleDocuments'
import { workHere } from '../../../helpers/workHere'

const ID = 'sample-engagement'

/** The log is folded together only when `release` is called. */
function slowFolding() {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  const work: HeavyWork = {
    async run(name, ...input) {
      if (name === 'fold') await released
      return workHere.run(name, ...input)
    },
  }
  return { work, release }
}

function note(session: EngagementSession, id: string): Result<number> {
  return session.docs.change((writer) => writer.putCard({ id, docKey: 'shared', kind: 'note', text: id }))
}

it('refuses what is written after its last words were stored, and never calls it saved', async () => {
  const device = await createDevice()
  const about = { id: ID, epoch: 1, lastSequence: 3, updatedAt: '2026-11-20T00:00:00.000Z' }
  device.data.files.set(ID, encodeEngagementFile(rawUpdates(sampleDocs({ cardCount: 3 })), about))
  const { work, release } = slowFolding()
  const first = valueOf(await openEngagement({ ...device.environment, work }, ID))
  // So many rows that the log begins to fold them.
  for (let count = 0; count <= 200; count++) {
    valueOf(note(first, `card-in-time-${String(count)}`))
    await first.flush()
  }
  const taking = createLibrary(device.anotherWindow()).takeOver(ID)
  await expect.poll(() => first.isOpen()).toBe(false)
  expect(note(first, 'card-too-late')).toEqual({ ok: false, error: { code: 'engagement.takenOver' } })
  expect(first.saveState().edits).toEqual({ status: 'failed', problem: { code: 'engagement.takenOver' } })
  release()
  const second = valueOf(await taking)
  expect([...second.docs.snapshot().cards.keys()]).toContain('card-in-time-200')
})
