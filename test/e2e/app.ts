// What every end-to-end spec imports: `test` with a fresh app (own DATA, own profile, own browser) per test. A test whose
// page logged an error, threw or was refused something by CSP fails, unless it expected that.
import { expect, test as base, type TestInfo } from 'playwright/test'
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

export const test = base.extend<{ app: RunningApp }>({
  app: async ({ launchOptions, viewport, locale }, use, testInfo) => {
    const app = await createRunningApp({ launchOptions, viewport, locale: locale ?? 'ja-JP' })
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
