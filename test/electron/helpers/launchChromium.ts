// The system's Chromium for tests that need a real page; closed with the test.
import { chromium, type Browser, type BrowserContext } from 'playwright'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { findChromium } from '../../../build/scripts/findChromium.mjs'

export interface Chromium {
  /** A context with empty storage for one test. */
  open(): Promise<BrowserContext>
}

export function launchChromium(): Chromium {
  let browser: Browser | undefined
  beforeAll(async () => {
    const executablePath = findChromium()
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args })
  })
  afterAll(() => browser?.close())
  return {
    async open() {
      if (browser === undefined) throw new Error('Chromium is not running')
      const context = await browser.newContext({ locale: 'ja-JP' })
      onTestFinished(() => context.close())
      return context
    },
  }
}
