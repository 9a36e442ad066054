// Main and preload logic against our Electron stand-in in a real Chromium. Never to be called "runs in Electron".
import { describe, expect, it, vi } from 'vitest'
import { StandInContents } from '../standIn/createWindowClass'
import { prepareDesktop } from '../standIn/prepareDesktop'

const desktops = prepareDesktop()

describe('the guards', () => {
  it.each(['https://evil.example/', 'http://127.0.0.1:1/', 'app://other/', 'app://bundle.evil.example/'])(
    'let no page navigate to %s',
    async (url) => {
      const { page, log } = await desktops.open()
      const target = url.replace(/^app:\/\/([^/]*)/, 'https://$1.app.stand-in.test')
      await page.evaluate((to) => void (location.href = to), target)
      await vi.waitUntil(() => log.includes(`blocked ${url}`))
      expect(await page.evaluate(() => document.body.dataset['bridge'])).toBe('open')
    },
  )

  it('hold for every web contents there ever is', async () => {
    const { app, log } = await desktops.open()
    const prevented: string[] = []
    const other = new StandInContents(() => undefined)
    app.emit('web-contents-created', {}, other)
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
      other.emit(name, { url: 'https://evil.example/', preventDefault: () => prevented.push(name) })
    const choose = (device: string) => void prevented.push(`device "${device}"`)
    other.emit('select-bluetooth-device', { preventDefault: () => undefined }, [], choose)
    expect(prevented).toEqual([
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
      'device ""',
    ])
    expect(other.opener({ url: 'https://evil.example/' })).toEqual({ action: 'deny' })
    expect(other.policy).toBe('disable_non_proxied_udp')
    expect(log).not.toContain('exit 1')
  })

  it('deny every window a page opens', async () => {
    const { page, log, shellWindow } = await desktops.open()
    await page.evaluate(() => void globalThis.open('https://evil.example/'))
    await vi.waitUntil(() => log.includes('deny window'), { timeout: 10_000 })
    expect(shellWindow.isDestroyed()).toBe(false)
  })

  it('send the content security policy, which is in force', async () => {
    const { page } = await desktops.open()
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
          const script = document.createElement('img')
          script.src = 'https://evil.example/pixel.png'
          document.body.append(script)
        }),
    )
    expect(blocked).toBe('img-src')
  })

  it('find no file outside the list of built pages', async () => {
    const { page } = await desktops.open()
    const paths = [
      '/../main/main.cjs',
      '/..%2fmain%2fmain.cjs',
      '/..%5c..%5cpackage.json',
      '/pages.json',
      '//etc/passwd',
    ]
    const statuses = await page.evaluate(
      (all) =>
        Promise.all(
          all.map((path) =>
            fetch(location.origin + path).then(
              ({ status }) => status,
              () => 0,
            ),
          ),
        ),
      paths,
    )
    expect(statuses.every((status) => status === 404 || status === 403)).toBe(true)
  })

  it('cancel every request to another origin', async () => {
    const { sessions } = await desktops.open()
    const session = sessions.get('persist:main')
    const allowed = [
      'app://bundle/',
      'app://bundle/a.js',
      'blob:app://bundle/x',
      'data:image/png;base64,AA==',
    ]
    const refused = [
      'https://evil.example/',
      'http://127.0.0.1/',
      'ws://x/',
      'file:///etc/passwd',
      'app://bundlex/',
      'blob:https://x/',
    ]
    for (const url of allowed) expect([url, await session?.allows(url)]).toEqual([url, true])
    for (const url of refused) expect([url, await session?.allows(url)]).toEqual([url, false])
  })

  it('grant copying and full screen to our own page, and nothing else to anybody', async () => {
    const { sessions } = await desktops.open()
    const handlers = sessions.get('persist:main')?.permissions
    const ask = (permission: string, requestingUrl: string, isMainFrame = true) =>
      new Promise((resolve) => handlers?.request?.(null, permission, resolve, { requestingUrl, isMainFrame }))
    expect(await ask('fullscreen', 'app://bundle/')).toBe(true)
    expect(await ask('clipboard-sanitized-write', 'app://bundle/')).toBe(true)
    expect(await ask('fullscreen', 'https://evil.example/')).toBe(false)
    expect(await ask('fullscreen', 'app://bundle/', false)).toBe(false)
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'midi',
      'clipboard-read',
      'openExternal',
      'hid',
    ]) {
      expect(await ask(permission, 'app://bundle/')).toBe(false)
      expect(handlers?.check?.(null, permission, 'app://bundle')).toBe(false)
    }
    expect(handlers?.check?.(null, 'fullscreen', 'app://bundle/')).toBe(true)
    expect(handlers?.device?.({})).toBe(false)
  })

  it('stop downloads that do not go through the save dialog', async () => {
    const { sessions } = await desktops.open()
    let isPrevented = false
    sessions.get('persist:main')?.emit('will-download', { preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })
})
