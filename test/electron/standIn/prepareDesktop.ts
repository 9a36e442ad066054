// Starts the built desktop shell on the stand-in for one test: with its window and page, or without waiting for them.
import type { Page } from 'playwright'
import { onTestFinished, vi } from 'vitest'
import { buildTestApp } from '../helpers/buildTestApp'
import { launchChromium } from '../helpers/launchChromium'
import { temporaryFolder } from '../helpers/temporaryFolder'
import type { FixtureWindow } from '../fixturePage/console'
import type { ElectronStandIn } from './createElectronStandIn'
import type { StandInWindow } from './createWindowClass'
import { runMain } from './runMain'
import type { StandInOptions } from './standInState'

export interface StartedDesktop extends ElectronStandIn {
  readonly dataDir: string
}

export interface OpenedDesktop extends StartedDesktop {
  readonly shellWindow: StandInWindow
  readonly page: Page
}

export interface Desktops {
  readonly appPath: string
  /** Without waiting for a window. */
  start(options?: Partial<StandInOptions>, dataDir?: string): Promise<StartedDesktop>
  open(options?: Partial<StandInOptions>): Promise<OpenedDesktop>
}

/** Called once per test file: builds the shell around the fixture page and launches Chromium before its tests. */
export function prepareDesktop(pageRoot?: string): Desktops {
  const { dir: appPath } = buildTestApp(pageRoot)
  const chromium = launchChromium()
  const start: Desktops['start'] = async (options = {}, dataDir = temporaryFolder()) => {
    const context = await chromium.open()
    const switches = { data: dataDir, ...options.switches }
    return { ...runMain({ context, appPath, ...options, switches }), dataDir }
  }
  return {
    appPath,
    start,
    async open(options) {
      const desktop = await start(options)
      const shellWindow = await vi.waitUntil(() => [...desktop.windows][0], { timeout: 10_000 })
      const page = await shellWindow.page
      await page.waitForFunction(() => document.body?.dataset['bridge'] !== undefined)
      onTestFinished(async () => {
        if (!shellWindow.isDestroyed()) shellWindow.destroy()
        await desktop.app.ended
      })
      return { ...desktop, shellWindow, page }
    },
  }
}

export const notesOf = (page: Page): Promise<FixtureWindow['notes']> =>
  page.evaluate(() => window.fixture.notes)

export const untilNoted = (page: Page, note: string) =>
  page.waitForFunction((wanted) => window.fixture.notes.includes(wanted), note)
