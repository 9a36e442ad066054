// End to end: the built app in browser mode, driven in a real Chromium. Nothing is retried: a flaky test is a failing test.
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'
import { findChromium } from './scripts/findChromium.mjs'

const cache = fileURLToPath(new URL('../node_modules/.cache/banso/', import.meta.url))
const executablePath = findChromium()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: fileURLToPath(new URL('../test/e2e', import.meta.url)),
  testMatch: '**/*.spec.ts',
  outputDir: `${cache}e2e`,
  forbidOnly: true,
  retries: 0,
  workers: availableParallelism() > 2 ? 2 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.BANSO_E2E_REPORT ?? `${cache}e2e.json` }]],
  use: {
    locale: 'ja-JP',
    viewport: { width: 1600, height: 900 },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: isRoot ? ['--no-sandbox'] : [] },
  },
})
