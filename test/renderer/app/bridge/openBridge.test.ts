// The page of browser mode in a real Chromium: the address opens it once, F5 keeps it open, others stay outside.
import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { bansouFile } from '../../../electron/helpers/bansouFile'
import { buildTestApp } from '../../../electron/helpers/buildTestApp'
import { launchChromium } from '../../../electron/helpers/launchChromium'
import { startProcess } from '../../../electron/helpers/startProcess'
import { temporaryFolder } from '../../../electron/helpers/temporaryFolder'

const { outDir } = buildTestApp()
const chromium = launchChromium()
const READY = /^ready (http:\S+)\n/

async function startApp(dataDir = temporaryFolder()) {
  const app = startProcess([
    join(outDir, 'main', 'browserMode.cjs'),
    '--no-open',
    '--port',
    '0',
    '--data',
    dataDir,
  ])
  const [, url = ''] = await app.until(READY)
  return { url, origin: new URL(url).origin, app }
}

/** What the page says about its bridge: `open`, or the code of the Problem. */
async function bridgeOf(page: Page): Promise<string> {
  await page.waitForFunction(() => document.body?.dataset['bridge'] !== undefined)
  return page.evaluate(() => document.body.dataset['bridge'] ?? '')
}

describe('the console in a browser', () => {
  it('opens by its address, takes the token out of it, and survives F5', async () => {
    const { url, origin } = await startApp()
    const page = await (await chromium.open()).newPage()
    await page.goto(url)
    expect(await bridgeOf(page)).toBe('open')
    expect(page.url()).toBe(`${origin}/`)
    await page.reload()
    expect(await bridgeOf(page)).toBe('open')
  })

  it('does not open in another tab by the same address or by a pasted one', async () => {
    const { url, origin } = await startApp()
    const context = await chromium.open()
    const page = await context.newPage()
    await page.goto(url)
    await bridgeOf(page)
    const second = await context.newPage()
    await second.goto(url)
    expect(await bridgeOf(second)).toBe('session.refused')
    await second.goto(`${origin}/`)
    expect(await bridgeOf(second)).toBe('session.missing')
  })

  it('says so when the program was started anew since', async () => {
    const { url, app, origin } = await startApp()
    const page = await (await chromium.open()).newPage()
    await page.goto(url)
    await bridgeOf(page)
    const kept = await page.evaluate(() => sessionStorage.getItem('banso.bearer'))
    app.signal('SIGTERM')
    await app.exitCode
    const again = await startApp()
    await page.goto(`${again.origin}/`)
    await page.evaluate((bearer) => sessionStorage.setItem('banso.bearer', bearer ?? ''), kept)
    await page.reload()
    expect(await bridgeOf(page)).toBe('session.refused')
    expect(origin).not.toBe(again.origin)
  })

  it('answers with a Problem when the program is gone', async () => {
    const { url, app } = await startApp()
    const page = await (await chromium.open()).newPage()
    await page.goto(url)
    await bridgeOf(page)
    app.signal('SIGKILL')
    await app.exitCode
    const reply = await page.evaluate(async () => {
      const { opened } = window.fixture
      return opened.ok ? opened.value.call('engagements:list', {}) : undefined
    })
    expect(reply).toEqual({ ok: false, error: { code: 'bridge.unreachable' } })
  })

  it('carries a file to DATA and back, byte for byte', async () => {
    const { url } = await startApp()
    const page = await (await chromium.open()).newPage()
    await page.goto(url)
    await bridgeOf(page)
    const bytes = [...bansouFile({ id: 'engagement-01' })]
    const back = await page.evaluate(async (sent) => {
      const { opened } = window.fixture
      if (!opened.ok) return undefined
      const request = { id: 'engagement-01', reason: 'open', basedOn: [] } as const
      const written = await opened.value.call('engagements:write', request, new Uint8Array(sent))
      const read = await opened.value.call('engagements:read', { id: 'engagement-01' })
      return written.ok && read.ok ? [...(read.value.bytes ?? [])] : undefined
    }, bytes)
    expect(back).toEqual(bytes)
  })

  it('saves a file as a download and opens one with the chooser', async () => {
    const { url } = await startApp()
    const page = await (await chromium.open()).newPage()
    await page.goto(url)
    await bridgeOf(page)
    const downloading = page.waitForEvent('download')
    await page.evaluate(async () => {
      const { opened } = window.fixture
      const request = { suggestedName: '氷山マップ.pdf', kind: 'pdf' } as const
      if (opened.ok) await opened.value.call('file:save', request, new Uint8Array([1, 2, 3]))
    })
    expect((await downloading).suggestedFilename()).toBe('氷山マップ.pdf')
    const choosing = page.waitForEvent('filechooser')
    const opening = page.evaluate(async () => {
      const { opened } = window.fixture
      const reply = opened.ok ? await opened.value.call('file:open', {}) : undefined
      return reply?.ok === true ? [reply.value.value.name, ...(reply.value.bytes ?? [])] : undefined
    })
    await (await choosing).setFiles({ name: 'a.bansou', mimeType: '', buffer: Buffer.from([9, 8]) })
    expect(await opening).toEqual(['a.bansou', 9, 8])
  })

  it('breaks no rule of its own content security policy, which is in force', async () => {
    const { url } = await startApp()
    const page = await (await chromium.open()).newPage()
    const complaints: string[] = []
    page.on(
      'console',
      (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())),
    )
    await page.goto(url)
    await bridgeOf(page)
    expect(complaints).toEqual([])
    const outcome = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'sent',
        () => 'blocked',
      ),
    )
    expect(outcome).toBe('blocked')
    expect(complaints.join()).toContain('connect-src')
  })
})
