// Figures of the whole app, in the same Chromium as the end-to-end tests. They are printed, and never pass or fail on time.
import { fileURLToPath } from 'node:url'
import e2e from './playwright.config.mjs'

export default {
  ...e2e,
  testDir: fileURLToPath(new URL('../test/bench', import.meta.url)),
  testMatch: '**/*.figures.ts',
  timeout: 300_000,
  reporter: [['line']],
}
