// Finds Chrome, Chromium or Edge where each system installs them. Runs nothing and asks nobody.
import { posix, win32 } from 'node:path'
import type { Surroundings } from '../files/dataFolderPath'

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** The first candidate for which `isProgram` says yes. */
export function findBrowser(
  surroundings: Surroundings,
  isProgram: (path: string) => boolean,
): string | undefined {
  return candidates(surroundings).find(isProgram)
}

function candidates({ platform, env, home }: Surroundings): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    )
    return WINDOWS_PATHS.flatMap((path) => roots.map((root) => win32.join(root, ...path)))
  }
  if (platform === 'darwin') {
    return MAC_APPS.flatMap((app) =>
      ['/Applications', posix.join(home, 'Applications')].map((root) =>
        posix.join(root, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    )
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder))
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}
