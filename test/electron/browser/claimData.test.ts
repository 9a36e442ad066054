// Browser mode and a DATA folder that names somebody else.
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { claimData } from '../../../electron/browser/claimData'
import { describeSelf } from '../../../electron/files/describeSelf'
import { lockDataFolder } from '../../../electron/files/lockDataFolder'
import type { Running } from '../../../electron/files/readRunning'
import { encodeFrame } from '../../../shared/ipc/encodeFrame'
import { temporaryFolder } from '../helpers/temporaryFolder'

async function folderOf(running: Running): Promise<string> {
  const dir = temporaryFolder()
  await lockDataFolder(dir, running, async () => false)
  return dir
}

/** Answers every control call with this address. */
async function answering(urlOf: (port: number) => string): Promise<number> {
  const server = createServer((_request, response) => {
    const { port } = server.address() as AddressInfo
    response.end(encodeFrame({ ok: true, value: { url: urlOf(port) } }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

describe('claiming DATA for browser mode', () => {
  it('yields to a living desktop app', async () => {
    expect(await claimData(await folderOf(describeSelf('electron')), false)).toMatchObject({
      kind: 'refused',
    })
  })

  it('takes over from a desktop app that was killed, though a stranger has its process id now', async () => {
    const left = { ...describeSelf('electron'), startedAt: 'an-earlier-start/1' }
    expect(await claimData(await folderOf(left), false)).toMatchObject({ kind: 'owned' })
  })

  it('passes on the address a running browser mode gives', async () => {
    const port = await answering((own) => `http://127.0.0.1:${own}/open/abc`)
    const dir = await folderOf({ ...describeSelf('browser'), port })
    expect(await claimData(dir, false)).toEqual({
      kind: 'answered',
      launched: { url: `http://127.0.0.1:${port}/open/abc` },
    })
  })

  it.each(['http://evil.example/open/abc', 'http://127.0.0.1:1/open/abc', 'javascript:alert(1)'])(
    'never opens %s, whoever answers on the port',
    async (url) => {
      const port = await answering(() => url)
      const dir = await folderOf({ ...describeSelf('browser'), port })
      expect(await claimData(dir, false)).toMatchObject({ kind: 'owned' })
    },
  )
})
