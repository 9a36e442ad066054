// Opens the app window in a found browser, or says in one sentence why not. Does not wait for the page.
import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { browserArguments } from './browserArguments'
import type { LaunchPage, LaunchPages } from './createLaunchPages'
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
    const prepared = await prepare(dataDir, launchPages, url).catch(() => undefined)
    if (prepared === undefined) return notOpened(`The window could not be prepared in ${dataDir}`)
    const { profileDir, page } = prepared
    // What cannot be removed now is removed when the app ends.
    const forgetAddress = async () => page?.remove().catch(() => undefined)
    const isRoot = process.getuid?.() === 0
    const browser = await start(program, browserArguments({ url: page?.fileUrl ?? url, profileDir, isRoot }))
    if (browser !== undefined) return { kind: 'opened', browser, forgetAddress: () => void forgetAddress() }
    await forgetAddress()
    return notOpened(`The browser at ${program} did not start`)
  }
}

interface Prepared {
  readonly profileDir: string
  /** Absent where the browser is given the address itself. */
  readonly page: LaunchPage | undefined
}

async function prepare(dataDir: string, launchPages: LaunchPages, url: string): Promise<Prepared> {
  const profileDir = join(dataDir, 'chrome-profile')
  await mkdir(profileDir, { recursive: true, mode: 0o700 })
  // Windows shows nobody somebody else's arguments, and browsers managed by an office often refuse `file:` there.
  const page = process.platform === 'win32' ? undefined : await launchPages.write(url)
  return { profileDir, page }
}

/** `undefined` when the program did not start. */
function start(program: string, words: readonly string[]): Promise<ChildProcess | undefined> {
  return new Promise<ChildProcess | undefined>((resolve) => {
    const browser = spawn(program, words, { stdio: 'ignore' })
    // A browser that will not close must not keep us.
    browser.unref()
    browser.once('spawn', () => resolve(browser))
    browser.once('error', () => resolve(undefined))
  }).catch(() => undefined)
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
