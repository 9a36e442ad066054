// Main and preload logic against our Electron stand-in in a real Chromium. Never to be called "runs in Electron".
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { CHANNELS } from '../../shared/ipc/channels'
import { describeSelf } from '../../electron/files/describeSelf'
import { bansouFile } from './helpers/bansouFile'
import { temporaryFolder } from './helpers/temporaryFolder'
import { prepareDesktop } from './standIn/prepareDesktop'

const desktops = prepareDesktop()

describe('the desktop shell', () => {
  it('opens its window on app:// with the bridge of the preload', async () => {
    const { shellWindow, page, dataDir } = await desktops.open()
    expect(await page.evaluate(() => document.body.dataset['bridge'])).toBe('open')
    expect(shellWindow.isShown).toBe(true)
    const reply = await page.evaluate(async () => {
      const { opened } = window.fixture
      return opened.ok ? opened.value.call('app:info', {}) : undefined
    })
    expect(reply).toEqual({
      ok: true,
      value: { value: { shell: 'electron', version: '0.1.0', dataPath: dataDir } },
    })
  })

  it('tells whoever waits for it that Electron works here', async () => {
    const path = join(temporaryFolder(), 'up')
    vi.stubEnv('BANSO_UP_FILE', path)
    onTestFinished(() => void vi.unstubAllEnvs())
    await desktops.open()
    expect(existsSync(path)).toBe(true)
  })

  it('exposes four functions and nothing of Node or ipcRenderer', async () => {
    const { page } = await desktops.open()
    const surface = await page.evaluate(() => {
      const seen = globalThis as unknown as Record<string, unknown>
      const outside = ['require', 'process', 'module', 'ipcRenderer', 'Buffer', 'standInPost']
      return {
        functions: Object.entries(seen['banso'] as object).map(([name, value]) => `${name}: ${typeof value}`),
        frozen: Object.isFrozen(seen['banso']),
        leaked: outside.filter((name) => seen[name] !== undefined),
      }
    })
    expect(surface).toEqual({
      functions: ['call: function', 'onWillClose: function', 'onFileOpened: function', 'onMenu: function'],
      frozen: true,
      leaked: [],
    })
  })

  it('has a handler for exactly the channels of the contract', async () => {
    const { channels } = await desktops.open()
    expect(channels()).toEqual(Object.keys(CHANNELS).sort())
  })

  it('keeps the settings of its window', async () => {
    const { shellWindow, sessions, switches } = await desktops.open()
    const { preload, ...settings } = shellWindow.options.webPreferences
    expect(preload).toBe(join(desktops.appPath, 'out', 'main', 'preload.cjs'))
    expect(settings).toMatchInlineSnapshot(`
      {
        "allowRunningInsecureContent": false,
        "contextIsolation": true,
        "devTools": true,
        "disableDialogs": true,
        "experimentalFeatures": false,
        "navigateOnDragDrop": false,
        "nodeIntegration": false,
        "nodeIntegrationInSubFrames": false,
        "nodeIntegrationInWorker": false,
        "partition": "persist:main",
        "plugins": false,
        "safeDialogs": true,
        "sandbox": true,
        "spellcheck": false,
        "webSecurity": true,
        "webviewTag": false,
      }
    `)
    expect(shellWindow.webContents.policy).toBe('disable_non_proxied_udp')
    expect(sessions.get('persist:main')?.isSpellChecked).toBe(false)
    expect([...switches.keys()]).toEqual(
      expect.arrayContaining(['disable-background-networking', 'no-pings']),
    )
  })
})

describe('calls', () => {
  it('carry bytes to DATA and back faithfully', async () => {
    const { page, dataDir } = await desktops.open()
    const bytes = [...bansouFile({ id: 'engagement-01' })]
    const back = await page.evaluate(async (sent) => {
      const { opened } = window.fixture
      if (!opened.ok) return undefined
      const request = { id: 'engagement-01', reason: 'open', basedOn: [] } as const
      await opened.value.call('engagements:write', request, new Uint8Array(sent))
      const read = await opened.value.call('engagements:read', { id: 'engagement-01' })
      return read.ok ? [...(read.value.bytes ?? [])] : read
    }, bytes)
    expect(back).toEqual(bytes)
    const stored = readFileSync(join(dataDir, 'engagements', 'engagement-01', 'current.bansou'))
    expect([...stored]).toEqual(bytes)
  })

  it('of unknown channels and wrong payloads are Problems', async () => {
    const { page } = await desktops.open()
    const codes = await page.evaluate(async () => {
      const { opened } = window.fixture
      if (!opened.ok) return []
      const call = opened.value.call as (
        channel: string,
        request: unknown,
      ) => Promise<{ error?: { code: string } }>
      const replies = [
        call('shell:ready-to-close', {}),
        call('__proto__', {}),
        call('engagements:read', { id: '../x' }),
      ]
      return (await Promise.all(replies)).map(({ error }) => error?.code)
    })
    expect(codes).toEqual(['channel.unknown', 'channel.unknown', 'request.malformed'])
  })

  it('save and open files through native dialogs', async () => {
    const folder = temporaryFolder()
    const saved = join(folder, '提案書.pdf')
    const opened = join(folder, 'a.bansou')
    writeFileSync(opened, Buffer.from([9, 8, 7]))
    const { page, log } = await desktops.open({ dialogs: { save: [saved, ''], open: [[opened], []] } })
    const answers = await page.evaluate(async () => {
      const bridge = window.fixture.opened
      if (!bridge.ok) return []
      const { call } = bridge.value
      const request = { suggestedName: 'C:\\提案書', kind: 'pdf' } as const
      const save = () => call('file:save', request, new Uint8Array([1, 2, 3]))
      const open = async () => {
        const reply = await call('file:open', {})
        return reply.ok ? [reply.value.value.name, ...(reply.value.bytes ?? [])] : []
      }
      return [await save(), await save(), await open(), await open()]
    })
    expect(answers).toEqual([
      { ok: true, value: { value: { saved: true, name: '提案書.pdf' } } },
      { ok: true, value: { value: { saved: false, name: '' } } },
      ['a.bansou', 9, 8, 7],
      [''],
    ])
    expect([...readFileSync(saved)]).toEqual([1, 2, 3])
    expect(log).toContain('save dialog C__提案書.pdf')
  })
})

describe('an error of main that nobody expected', () => {
  it('is told in one sentence without its words', async () => {
    const before = new Set(process.listeners('uncaughtException'))
    const { log } = await desktops.open()
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    onTestFinished(() => said.mockRestore())
    const [own] = process.listeners('uncaughtException').filter((listener) => !before.has(listener))
    own?.(new Error('社長の言葉'), 'uncaughtException')
    await vi.waitUntil(() => log.some((line) => line.startsWith('message box')))
    expect(log.join()).toMatch(/message box 伴走ボードの本体で思わぬことが起きました。/)
    expect(said.mock.calls.join()).toBe('unexpected error in main: Error\n')
    expect(log.join()).not.toContain('社長の言葉')
  })
})

describe('what stops a start', () => {
  it('is data of a newer app, before any session exists', async () => {
    const dataDir = temporaryFolder()
    writeFileSync(join(dataDir, 'stamp.json'), '{"schema":99}')
    const { app, log, sessions, windows } = await desktops.start({}, dataDir)
    await app.ended
    expect(log).toEqual([expect.stringMatching(/^error box 伴走ボード: .*新しい版/), 'exit 1'])
    expect([sessions.size, windows.size]).toEqual([0, 0])
  })

  it('is browser mode using the same data', async () => {
    const dataDir = temporaryFolder()
    writeFileSync(join(dataDir, 'running.json'), JSON.stringify(describeSelf('browser')))
    const { app, log } = await desktops.start({}, dataDir)
    await app.ended
    expect(log).toEqual([expect.stringMatching(/^error box 伴走ボード: ブラウザー/), 'exit 1'])
  })

  it('is a second start, which only wakes the first', async () => {
    const { app, log, windows } = await desktops.start({ isFirstInstance: false })
    await app.ended
    expect([log, windows.size]).toEqual([['quit'], 0])
  })

  it.each(['remote-debugging-port', 'no-sandbox', 'disable-web-security', 'proxy-server', 'load-extension'])(
    'is --%s on a packaged app',
    async (name) => {
      const { app, log, windows } = await desktops.start({ isPackaged: true, switches: { [name]: '1' } })
      await app.ended
      expect([log, windows.size]).toEqual([['exit 1'], 0])
    },
  )
})
