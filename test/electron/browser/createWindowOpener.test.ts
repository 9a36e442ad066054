// Browser mode with a browser: which one is opened how, and who ends with whom. The browser is a program that notes how it
// was started and waits.
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createLaunchPages } from '../../../electron/browser/createLaunchPages'
import { createWindowOpener } from '../../../electron/browser/createWindowOpener'
import { encodeFrame } from '../../../shared/ipc/encodeFrame'
import { buildTestApp } from '../helpers/buildTestApp'
import { startProcess } from '../helpers/startProcess'
import { temporaryFolder } from '../helpers/temporaryFolder'

const { outDir } = buildTestApp()
const READY = /^ready (http:\/\/127\.0\.0\.1:\d+\/)\n/

function prepareBrowser(behaviour: string) {
  const folder = temporaryFolder()
  const program = join(folder, 'chromium')
  const note = `require('node:fs').writeFileSync(__dirname + '/' + process.pid + '.started', process.argv.slice(2).join('\\n'));`
  writeFileSync(program, `#!${process.execPath}\n${note}${behaviour}`)
  chmodSync(program, 0o755)
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}')
  const notes = () => readdirSync(folder).filter((name) => name.endsWith('.started'))
  const starts = () => notes().map((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  onTestFinished(() => {
    for (const name of notes()) endProcess(Number.parseInt(name, 10))
  })
  return { env: { PATH: folder, DISPLAY: ':99' }, starts, folder }
}

/** The browser outlives a program that was killed. */
function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function start(dataDir: string, env: NodeJS.ProcessEnv) {
  const words = [join(outDir, 'main', 'browserMode.cjs'), '--port', '0', '--data', dataDir]
  return startProcess(words, env)
}

const launchPagesIn = (dataDir: string) => readdirSync(dataDir).filter((name) => name.startsWith('launch-'))
const STAYS = 'setInterval(() => {}, 1000)'
const pageIn = (words: readonly string[] = []) =>
  fileURLToPath(words.find((word) => word.startsWith('--app='))?.slice(6) ?? '')
const addressIn = (words: readonly string[] = []) =>
  /url=(http:[^"]+)"/.exec(readFileSync(pageIn(words), 'utf8'))?.[1] ?? ''

describe('the app window', () => {
  it('gets a token of its own, on a profile in DATA; neither the printed address nor its arguments carry it', async () => {
    const { env, starts } = prepareBrowser(STAYS)
    const dataDir = temporaryFolder()
    const app = start(dataDir, env)
    const [, origin = ''] = await app.until(READY)
    const [words = []] = await vi.waitUntil(() => (starts().length > 0 ? starts() : undefined))
    expect(addressIn(words).startsWith(`${origin}open/`)).toBe(true)
    expect((await fetch(addressIn(words))).status).toBe(200)
    const token = addressIn(words).slice(`${origin}open/`.length)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(words.join(' ')).not.toContain(token)
    expect(statSync(pageIn(words)).mode & 0o777).toBe(0o600)
    expect(words).toContain(`--user-data-dir=${join(dataDir, 'chrome-profile')}`)
  })

  it('leaves no address behind once it has been used', async () => {
    const { env, starts } = prepareBrowser(STAYS)
    const dataDir = join(temporaryFolder(), '伴走 ボード')
    const app = start(dataDir, env)
    const [, origin = ''] = await app.until(READY)
    const [words = []] = await vi.waitUntil(() => (starts().length > 0 ? starts() : undefined))
    const body = encodeFrame({ token: addressIn(words).slice(`${origin}open/`.length) })
    const headers = { Origin: origin.slice(0, -1), 'Content-Type': 'application/octet-stream' }
    const answer = await fetch(`${origin}api/session`, { method: 'POST', headers, body })
    expect(answer.status).toBe(200)
    await vi.waitUntil(() => !existsSync(pageIn(words)))
  })

  it('leaves no address behind when nobody used it, not even after a crash', async () => {
    const { env, starts } = prepareBrowser(STAYS)
    const dataDir = temporaryFolder()
    const killed = start(dataDir, env)
    await killed.until(READY)
    killed.signal('SIGKILL')
    await killed.exitCode
    expect(launchPagesIn(dataDir)).toHaveLength(1)
    const app = start(dataDir, env)
    await app.until(READY)
    await vi.waitUntil(() => starts().length === 2)
    expect(launchPagesIn(dataDir)).toHaveLength(1)
    app.signal('SIGTERM')
    await app.exitCode
    expect(launchPagesIn(dataDir)).toEqual([])
  })

  it('is closed when the program is asked to end', async () => {
    const { env, starts, folder } = prepareBrowser(
      `process.on('SIGTERM', () => { require('node:fs').writeFileSync(__dirname + '/closed', ''); process.exit(0) });${STAYS}`,
    )
    const app = start(temporaryFolder(), env)
    await app.until(READY)
    await vi.waitUntil(() => starts().length > 0)
    app.signal('SIGTERM')
    expect(await app.exitCode).toBe(0)
    expect(readdirSync(folder)).toContain('closed')
  })

  it('is opened again by a second start, which ends at once', async () => {
    const { env, starts } = prepareBrowser(STAYS)
    const dataDir = temporaryFolder()
    await start(dataDir, env).until(READY)
    const second = start(dataDir, env)
    expect(await second.exitCode).toBe(0)
    const both = await vi.waitUntil(() => (starts().length === 2 ? starts() : undefined))
    expect(new Set(both.map(addressIn)).size).toBe(2)
    expect(second.stdout()).toMatch(READY)
  })

  it('that leaves at once is not taken for the end: the address is told', async () => {
    const { env } = prepareBrowser('')
    const app = start(temporaryFolder(), env)
    await app.until(READY)
    const told = await vi.waitUntil(() => /If no window appeared, open (http:\S+)\n/.exec(app.stderr()))
    expect((await fetch(told[1] ?? '')).status).toBe(200)
  })
})

describe('without a browser', () => {
  it('says so in one sentence with the address, and keeps serving', async () => {
    const app = start(temporaryFolder(), { PATH: temporaryFolder(), DISPLAY: ':99' })
    const [, url = ''] = await app.until(/^ready (http:\S+\/open\/\S+)\n/)
    expect((await fetch(url)).status).toBe(200)
    await vi.waitUntil(() => app.stderr() !== '')
    expect(app.stderr()).toBe(
      'No Chrome, Chromium or Edge was found; open the address yourself in Chrome, Chromium or Edge.\n',
    )
  })
})

describe('a window that cannot be opened', () => {
  it('leaves no address behind, is told in one sentence, and the app keeps serving', async () => {
    const { env, folder } = prepareBrowser('')
    writeFileSync(join(folder, 'chromium'), '#!/nowhere/at/all\n')
    const dataDir = temporaryFolder()
    const app = start(dataDir, env)
    const [, url = ''] = await app.until(/^ready (http:\S+\/open\/\S+)\n/)
    expect(launchPagesIn(dataDir)).toEqual([])
    expect((await fetch(url)).status).toBe(200)
    await vi.waitUntil(() => app.stderr() !== '')
    expect(app.stderr()).toMatch(/^The browser at \S+ did not start; open the address yourself [^\n]*\n$/)
  })

  it('because DATA takes no profile does not end the app', async () => {
    const { env, starts } = prepareBrowser(STAYS)
    const dataDir = temporaryFolder()
    writeFileSync(join(dataDir, 'chrome-profile'), 'not a folder')
    const app = start(dataDir, env)
    const [, url = ''] = await app.until(/^ready (http:\S+\/open\/\S+)\n/)
    expect((await fetch(url)).status).toBe(200)
    app.signal('SIGTERM')
    expect(await app.exitCode).toBe(0)
    expect(app.stderr()).toMatch(/^The window could not be prepared in \S+; open the address [^\n]*\n$/)
    expect(starts()).toEqual([])
  })

  it('because the disk is full is an answer, not an exception', async () => {
    const { env, starts } = prepareBrowser(STAYS)
    vi.stubEnv('PATH', env.PATH)
    vi.stubEnv('DISPLAY', env.DISPLAY)
    onTestFinished(() => void vi.unstubAllEnvs())
    const dataDir = temporaryFolder()
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    const launchPages = { ...createLaunchPages(dataDir), write: () => Promise.reject(full) }
    const outcome = await createWindowOpener(dataDir, launchPages)('http://127.0.0.1:1/open/token')
    expect(outcome).toEqual({ kind: 'notOpened', sentence: expect.stringContaining(dataDir) })
    expect(starts()).toEqual([])
  })
})
