// What closing an 案件 does with words that come in while the file is being written.
import { expect, it } from 'vitest'
import type { EngagementSession } from '../../../../renderer/app/session/engagementSession'
import { openEngagement } from '../../../../renderer/app/session/openEngagement'
import type { Transport } from '../../../../shared/ipc/bridge'
import { encodeEngagementFile } from '../../../../shared/file/encodeEngagementFile'
import { valueOf } from '../../../helpers/createBoard'
import { createDevice } from '../../../helpers/fakeWindows'
import { rawUpdates, sampleDocs } from '../../../helpers/sampleDocuments'

const ID = 'sample-engagement'

function note(session: EngagementSession, id: string): void {
  valueOf(session.docs.change((writer) => writer.putCard({ id, docKey: 'shared', kind: 'note', text: id })))
}

it('stays open with words that came during the write, when the database takes none', async () => {
  const device = await createDevice()
  const about = { id: ID, epoch: 1, lastSequence: 3, updatedAt: '2026-11-20T00:00:00.000Z' }
  device.data.files.set(ID, encodeEngagementFile(rawUpdates(sampleDocs({ cardCount: 3 })), about))
  let onWrite = (): void => undefined
  const bridge: Transport = {
    call(channel, request, bytes) {
      if (channel === 'engagements:write') onWrite()
      return device.data.bridge.call(channel, request, bytes)
    },
  }
  const session = valueOf(await openEngagement({ ...device.environment, bridge }, ID))
  await session.writeFile('autosave')
  device.storage.failWith('QuotaExceededError')
  note(session, 'before-it-was-written')
  onWrite = () => {
    onWrite = () => undefined
    note(session, 'while-it-was-written')
  }
  expect(await session.close()).toMatchObject({ ok: false, error: { code: 'storage.full' } })
  expect(session.isOpen()).toBe(true)
  await session.close()
  expect(session.isOpen()).toBe(false)
  device.storage.failWith(null)
  const next = valueOf(await openEngagement(device.anotherWindow(), ID))
  expect([...next.docs.snapshot().cards.keys()]).toEqual(
    expect.arrayContaining(['before-it-was-written', 'while-it-was-written']),
  )
})
