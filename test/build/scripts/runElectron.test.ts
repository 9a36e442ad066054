// Whether Electron's program starts here, found out with programs that end as it does where it cannot.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { runElectron } from '../../../build/scripts/runElectron.mjs'
import { temporaryFolder } from '../../electron/helpers/temporaryFolder'

const UP = "require('node:fs').writeFileSync(process.env.BANSO_UP_FILE, '');"

function program(source: string): string {
  const path = join(temporaryFolder(), 'electron')
  writeFileSync(path, `#!${process.execPath}\n${source}`)
  chmodSync(path, 0o755)
  return path
}

function listenToStderr() {
  let said = ''
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  onTestFinished(() => write.mockRestore())
  return () => said
}

describe('runElectron', () => {
  it.each([
    [
      'a library is missing',
      "console.error('electron: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory'); process.exit(127)",
      "Electron's program did not start: libnss3.so is missing on this system",
    ],
    [
      'the system refuses its sandbox',
      "console.error('FATAL:sandbox/linux/suid/client/setuid_sandbox_host.cc: The SUID sandbox helper binary was found, but is not configured correctly.'); process.kill(process.pid, 'SIGTRAP')",
      "Electron's program did not start: this system does not let it use its sandbox",
    ],
    [
      'it ends without a word',
      'process.exit(3)',
      "Electron's program did not start: it ended at once with code 3",
    ],
    [
      'it is killed',
      "process.kill(process.pid, 'SIGSEGV'); setInterval(() => {}, 1000)",
      "Electron's program did not start: it was ended at once by SIGSEGV",
    ],
  ])('says why in half a sentence when %s, and nothing else', async (_what, source, why) => {
    const said = listenToStderr()
    expect(await runElectron(program(source), [])).toEqual({ why })
    expect(said()).toBe('')
  })

  it('says so when the file cannot be run at all', async () => {
    const path = join(temporaryFolder(), 'electron')
    mkdirSync(path)
    expect(await runElectron(path, [])).toEqual({
      why: "Electron's program did not start: it cannot be run (EACCES)",
    })
  })

  it('is an end like any other once the app was up, whatever the code', async () => {
    const said = listenToStderr()
    const source = `console.error('chatter'); ${UP} console.error('Starting in Electron: because.'); process.exitCode = 5`
    expect(await runElectron(program(source), [])).toEqual({ exitCode: 5 })
    expect(said()).toBe('chatter\nStarting in Electron: because.\n')
  })

  it('is an end like any other when another window took over', async () => {
    expect(await runElectron(program(''), [])).toEqual({ exitCode: 0 })
  })

  it('does not take an end that was asked for as a failure to start', async () => {
    const running = runElectron(program(`console.error('here'); setInterval(() => {}, 1000)`), [])
    process.emit('SIGTERM', 'SIGTERM')
    expect(await running).toEqual({ exitCode: 1 })
  })

  it('hands the words on and leaves no listener behind', async () => {
    const before = process.listenerCount('SIGTERM')
    const source = `${UP} process.exitCode = process.argv.includes('--data=here') ? 0 : 9`
    expect(await runElectron(program(source), ['--data=here'])).toEqual({ exitCode: 0 })
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })
})
