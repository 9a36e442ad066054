// The shell never changes silently.
import { describe, expect, it, vi, onTestFinished } from 'vitest'
import { announceShell } from '../../../electron/files/announceShell'
import { temporaryFolder } from '../helpers/temporaryFolder'

function listenToStderr() {
  const said: string[] = []
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text))
    return true
  })
  onTestFinished(() => {
    write.mockRestore()
    vi.unstubAllEnvs()
  })
  return said
}

describe('announceShell', () => {
  it('says in one line which shell starts and why', async () => {
    const said = listenToStderr()
    vi.stubEnv('BANSO_SHELL_REASON', 'as asked by --browser')
    await announceShell(temporaryFolder(), 'browser')
    expect(said).toEqual(['Starting in browser mode: as asked by --browser.\n'])
  })

  it('adds that this data was used by the other shell before', async () => {
    const said = listenToStderr()
    const dir = temporaryFolder()
    await announceShell(dir, 'browser')
    await announceShell(dir, 'electron')
    await announceShell(dir, 'electron')
    expect(said).toEqual(['Starting in Electron: this data was last used in browser mode.\n'])
  })
})
