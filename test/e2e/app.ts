// What every end-to-end spec imports: `test` with a fresh app (own DATA, own storage in the browser) per test. A test whose
// page logged an error, threw or was refused something by CSP fails, unless it expected that.
import { chromium, expect, test as base, type Browser, type TestInfo } from 'playwright/test'
import { createRunningApp, type RunningApp } from './fixtures/createRunningApp'

async function attachEvidence(app: RunningApp, testInfo: TestInfo): Promise<void> {
  await testInfo.attach('server.log', { body: app.log(), contentType: 'text/plain' })
  try {
    const body = await app.page().screenshot()
    await testInfo.attach('screen.png', { body, contentType: 'image/png' })
  } catch {
    // The browser is gone, which some tests do on purpose.
  }
}

interface TestFixtures {
  readonly app: RunningApp
  /** A Chromium of its own, with a profile on disk, for tests that kill it, open it again or wipe it. */
  readonly ownBrowser: boolean
}

interface WorkerFixtures {
  /** One Chromium for all tests of a worker; not started where nobody asks for it, as in Electron. */
  readonly sharedBrowser: () => Promise<Browser>
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  ownBrowser: [process.env['BANSO_SHELL'] === 'electron', { option: true }],
  sharedBrowser: [
    async ({ launchOptions }, use) => {
      let browser: Promise<Browser> | undefined
      await use(() => (browser ??= chromium.launch(launchOptions)))
      await (await browser)?.close()
    },
    { scope: 'worker' },
  ],
  app: async ({ launchOptions, viewport, locale, ownBrowser, sharedBrowser }, use, testInfo) => {
    const app = await createRunningApp({
      launchOptions,
      viewport,
      locale: locale ?? 'ja-JP',
      ...(!ownBrowser && { browser: await sharedBrowser() }),
    })
    await use(app)
    if (testInfo.status !== testInfo.expectedStatus) await attachEvidence(app, testInfo)
    const unexpected = app.problems.unexpected()
    await app.close()
    expect(unexpected, 'console errors, exceptions and refused resources').toEqual([])
  },
  page: async ({ app }, use) => use(app.page()),
  context: async ({ app }, use) => use(app.context()),
})

export { expect }
