// Where the Chromium of the end-to-end tests is: CHROMIUM_PATH, the PATH, or the usual places of macOS and Windows.
// It does not download one.
import { existsSync } from 'node:fs'
import { findOnPath } from './findOnPath.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']

const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Absolute path, or undefined when there is none. */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && existsSync(chosen)) return chosen
  return NAMES.map(findOnPath).find(Boolean) ?? PLACES.find((path) => existsSync(path))
}
