// The desktop shell and a DATA folder that names somebody else.
import { describe, expect, it } from 'vitest'
import { claimForDesktop } from '../../../electron/files/claimForDesktop'
import { describeSelf } from '../../../electron/files/describeSelf'
import { lockDataFolder } from '../../../electron/files/lockDataFolder'
import type { Running } from '../../../electron/files/readRunning'
import { temporaryFolder } from '../helpers/temporaryFolder'

const answers = async () => true
const silent = async () => false
const living = describeSelf('browser')
/** The file of a start whose system does not say when a process began. */
const unnamed: Running = { pid: process.pid, shell: 'browser', port: 0, secret: 'a'.repeat(43) }

async function folderOf(running: Running): Promise<string> {
  const dir = temporaryFolder()
  await lockDataFolder(dir, running, silent)
  return dir
}

describe('claiming DATA for the desktop', () => {
  it('yields to a living browser mode', async () => {
    expect(await claimForDesktop(await folderOf(living), silent)).toBeUndefined()
  })

  it('takes over from a desktop start that crashed', async () => {
    expect(await claimForDesktop(await folderOf({ ...living, shell: 'electron' }), answers)).toBeDefined()
  })

  it('takes over from a browser mode that is gone, though a stranger has its process id now', async () => {
    const dir = await folderOf({ ...living, startedAt: 'an-earlier-start/1' })
    expect(await claimForDesktop(dir, answers)).toBeDefined()
  })

  it('asks where the system does not say who has the process id, and believes only an answer', async () => {
    expect(await claimForDesktop(await folderOf(unnamed), answers)).toBeUndefined()
    expect(await claimForDesktop(await folderOf(unnamed), silent)).toBeDefined()
  })
})
