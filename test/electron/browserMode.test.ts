// Browser mode as a process: what it prints, who may start twice, how it ends.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildTestApp } from './helpers/buildTestApp'
import { startProcess } from './helpers/startProcess'
import { temporaryFolder } from './helpers/temporaryFolder'

const { outDir } = buildTestApp()
const READY = /^ready (http:\/\/127\.0\.0\.1:(\d+)\/open\/[\w-]{43})\n$/

/** Without a display no window opens, whatever browser this machine has. */
const NO_DISPLAY = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }

function start(dataDir: string, ...more: readonly string[]) {
  const words = [join(outDir, 'main', 'browserMode.cjs'), '--port', '0', '--data', dataDir, ...more]
  return startProcess(words, NO_DISPLAY)
}

describe('npm start -- --browser --no-open --port 0', () => {
  it('prints exactly one line on stdout and runs until a signal', async () => {
    const dir = temporaryFolder()
    const app = start(dir, '--no-open')
    const [, url = ''] = await app.until(READY)
    expect((await fetch(url)).status).toBe(200)
    app.signal('SIGTERM')
    expect(await app.exitCode).toBe(0)
    expect(app.stdout()).toMatch(READY)
    expect(existsSync(join(dir, 'running.json'))).toBe(false)
  })

  it.each(['SIGINT', 'SIGHUP'] as const)('ends well on %s, too', async (signal) => {
    const app = start(temporaryFolder(), '--no-open')
    await app.until(READY)
    app.signal(signal)
    expect(await app.exitCode).toBe(0)
  })
})

describe('without a display', () => {
  it('says so in one sentence with the address, and keeps serving', async () => {
    const app = start(temporaryFolder())
    const [, url = ''] = await app.until(READY)
    expect((await fetch(url)).status).toBe(200)
    app.signal('SIGTERM')
    expect(await app.exitCode).toBe(0)
    expect(app.stderr()).toBe(
      'There is no display here; open the address yourself in Chrome, Chromium or Edge.\n',
    )
  })
})

describe('a second start on the same DATA', () => {
  it('asks the running one for a fresh address and ends', async () => {
    const dir = temporaryFolder()
    const first = start(dir, '--no-open')
    const [, firstUrl = '', port] = await first.until(READY)
    const second = start(dir, '--no-open')
    expect(await second.exitCode).toBe(0)
    const [, secondUrl = '', secondPort] = READY.exec(second.stdout()) ?? []
    expect(secondPort).toBe(port)
    expect(secondUrl).not.toBe(firstUrl)
    expect(second.stderr()).toBe('The app is already running on this data.\n')
    expect((await fetch(secondUrl)).status).toBe(200)
  })

  it('waits for one that is just starting', async () => {
    const dir = temporaryFolder()
    const both = [start(dir, '--no-open'), start(dir, '--no-open')]
    const ports = await Promise.all(both.map(async (app) => (await app.until(READY))[2]))
    expect(new Set(ports).size).toBe(1)
  })

  it('takes over when the first was killed', async () => {
    const dir = temporaryFolder()
    const first = start(dir, '--no-open')
    await first.until(READY)
    first.signal('SIGKILL')
    await first.exitCode
    expect(existsSync(join(dir, 'running.json'))).toBe(true)
    const second = start(dir, '--no-open')
    const [, url = ''] = await second.until(READY)
    expect((await fetch(url)).status).toBe(200)
  })

  it('does not trust a file whose process number belongs to a stranger by now', async () => {
    const dir = temporaryFolder()
    const stranger = { pid: process.pid, shell: 'browser', port: 1, secret: 'x'.repeat(43) }
    writeFileSync(join(dir, 'running.json'), JSON.stringify(stranger))
    await start(dir, '--no-open').until(READY)
  })

  it('stays away while the desktop app uses the data', async () => {
    const dir = temporaryFolder()
    const desktop = { pid: process.pid, shell: 'electron', port: 0, secret: 'x'.repeat(43) }
    writeFileSync(join(dir, 'running.json'), JSON.stringify(desktop))
    const app = start(dir, '--no-open')
    expect(await app.exitCode).toBe(1)
    expect([app.stdout(), app.stderr()]).toEqual(['', expect.stringMatching(/^The desktop app .*\.\n$/)])
    expect(JSON.parse(readFileSync(join(dir, 'running.json'), 'utf8'))).toEqual(desktop)
  })
})

describe('what stops a start', () => {
  it('is data of a newer app: one sentence, nothing touched', async () => {
    const dir = temporaryFolder()
    writeFileSync(join(dir, 'stamp.json'), '{"schema":99}')
    const app = start(dir, '--no-open')
    expect(await app.exitCode).toBe(1)
    expect([app.stdout(), app.stderr()]).toEqual([
      '',
      expect.stringMatching(/^The data in .* newer version .*\.\n$/),
    ])
    expect(existsSync(join(dir, 'engagements'))).toBe(false)
  })

  it('is its port in the hands of a stranger: one sentence, no other port', async () => {
    const stranger = createServer()
    stranger.listen(47_615, '127.0.0.1')
    await Promise.race([once(stranger, 'listening'), once(stranger, 'error')])
    const program = join(outDir, 'main', 'browserMode.cjs')
    const app = startProcess([program, '--no-open', '--data', temporaryFolder()], NO_DISPLAY)
    expect(await app.exitCode).toBe(1)
    stranger.close()
    expect([app.stdout(), app.stderr()]).toEqual(['', expect.stringMatching(/^Port 47615 .*\.\n$/)])
  })

  it('is a word it does not know', async () => {
    const app = start(temporaryFolder(), '--colour')
    expect(await app.exitCode).toBe(1)
    expect(app.stderr().trim().split('\n')).toHaveLength(1)
  })
})
