// Where a browser is looked for, and how it is started.
import { describe, expect, it } from 'vitest'
import { browserArguments } from '../../../electron/browser/browserArguments'
import { findBrowser } from '../../../electron/browser/findBrowser'

describe('findBrowser', () => {
  it.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin:relative' }, '/usr/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', {}, '/Users/s/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', { ProgramFiles: 'C:\\PF' }, 'C:\\PF\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'ProgramFiles(x86)': 'C:\\PFx' }, 'C:\\PFx\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('on %s with %j finds %s', (platform, env, path) => {
    expect(findBrowser({ platform, env, home: '/Users/s' }, (candidate) => candidate === path)).toBe(path)
  })

  it('prefers Chrome to Chromium to Edge', () => {
    const asked: string[] = []
    findBrowser({ platform: 'linux', env: { PATH: '/b' }, home: '/' }, (path) => asked.push(path) === 0)
    expect(asked[0]).toContain('chrome')
    expect(asked.at(-1)).toContain('edge')
  })

  it('finds nothing on a machine without one', () => {
    expect(findBrowser({ platform: 'linux', env: {}, home: '/' }, () => true)).toBeUndefined()
  })
})

describe('browserArguments', () => {
  const request = { url: 'http://127.0.0.1:1/open/t', profileDir: '/d/chrome-profile', isRoot: false }

  it('open an app window on a profile of our own', () => {
    const words = browserArguments(request)
    expect(words.find((word) => word.startsWith('--disable-features='))).toMatch(/\bTranslate\b/)
    expect(words).toContain('--app=http://127.0.0.1:1/open/t')
    expect(words).toContain('--user-data-dir=/d/chrome-profile')
    expect(words).toContain('--no-first-run')
  })

  it('give up the sandbox for root only', () => {
    expect(browserArguments(request)).not.toContain('--no-sandbox')
    expect(browserArguments({ ...request, isRoot: true })).toContain('--no-sandbox')
  })
})
