// Opens the app window in a found browser, or says in one sentence why not. Does not wait for the page.
import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { browserArguments } from './browserArguments'
import type { LaunchPages } from './createLaunchPages'
import { findBrowser } from './findBrowser'

export type WindowOutcome =
  | {
      readonly kind: 'opened'
      readonly browser: ChildProcess
      /** Nobody needs the address any more: it was used. */
      readonly forgetAddress: () => void
    }
  | { readonly kind: 'notOpened'; readonly sentence: string }

export type OpenWindow = (url: string) => Promise<WindowOutcome>

export function createWindowOpener(dataDir: string, launchPages: LaunchPages): OpenWindow {
  return async (url) => {
    const { platform, env } = process
    if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'])
      return notOpened('There is no display here')
    const program = findBrowser({ platform, env, home: homedir() }, isProgram)
    if (program === undefined) return notOpened('No Chrome, Chromium or Edge was found')
    const profileDir = join(dataDir, 'chrome-profile')
    mkdirSync(profileDir, { recursive: true, mode: 0o700 })
    // Windows shows nobody somebody else's arguments, and browsers managed by an office often refuse `file:` there.
    const page = platform === 'win32' ? undefined : await launchPages.write(url)
    const isRoot = process.getuid?.() === 0
    const words = browserArguments({ url: page?.fileUrl ?? url, profileDir, isRoot })
    const browser = spawn(program, words, { stdio: 'ignore' })
    // A browser that will not close must not keep us.
    browser.unref()
    return new Promise((resolve) => {
      const forgetAddress = () => void page?.remove()
      browser.once('spawn', () => resolve({ kind: 'opened', browser, forgetAddress }))
      browser.once('error', () => resolve(notOpened(`The browser at ${program} did not start`)))
    })
  }
}

function notOpened(why: string): WindowOutcome {
  return { kind: 'notOpened', sentence: `${why}; open the address yourself in Chrome, Chromium or Edge.` }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
