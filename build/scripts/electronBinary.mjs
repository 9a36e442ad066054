// Electron's program: found where npm's package keeps it, or fetched, once per set-up and within a time limit.
// The attempt is remembered before it begins, so a start that cannot reach the network is slow only once. A program counts
// only as Electron's own installer counts it: one that was cut off while it was unpacked is never started.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const FETCH_LIMIT_MS = 60_000
const PROGRAMS = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron', linux: 'electron' }

/**
 * @param {{ packageDir?: string, cacheDir?: string, env?: NodeJS.ProcessEnv, limitMs?: number }} [options]
 * @returns {{ path: string } | { why: string }}
 */
export function electronBinary({
  packageDir = join(ROOT, 'node_modules', 'electron'),
  cacheDir = join(ROOT, 'node_modules', '.cache', 'banso'),
  env = process.env,
  limitMs = FETCH_LIMIT_MS,
} = {}) {
  const program = PROGRAMS[process.platform]
  if (program === undefined) return { why: 'Electron does not exist for this system' }
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override !== undefined) {
    const path = join(override, program)
    return existsSync(path) ? { path } : { why: 'there is no Electron at ELECTRON_OVERRIDE_DIST_PATH' }
  }
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'))
  const path = join(packageDir, 'dist', program)
  if (isWhole(packageDir, program, version)) return { path }
  const record = join(cacheDir, `electron-attempt-${version}.json`)
  if (existsSync(record)) return { why: "Electron's program could not be fetched when the app was set up" }
  mkdirSync(cacheDir, { recursive: true })
  writeFileSync(record, `${JSON.stringify({ version, at: new Date().toISOString() })}\n`)
  process.stderr.write(`Fetching Electron ${version}, once, for at most ${Math.round(limitMs / 1000)} s…\n`)
  // The installer writes this mark last; one of an earlier time would make half a program look whole.
  remove(join(packageDir, 'path.txt'))
  const install = [join(packageDir, 'install.js')]
  const options = { env, timeout: limitMs, killSignal: 'SIGKILL', stdio: 'ignore' }
  const result = spawnSync(process.execPath, install, options)
  if (isWhole(packageDir, program, version)) return { path }
  remove(join(packageDir, 'dist'))
  return { why: `Electron's program could not be fetched${result.error === undefined ? '' : ' in time'}` }
}

/** The question of `isInstalled` in Electron's install.js. */
function isWhole(packageDir, program, version) {
  const read = (...path) => readFileSync(join(packageDir, ...path), 'utf8')
  try {
    const isRight = read('dist', 'version').replace(/^v/, '') === version && read('path.txt') === program
    return isRight && existsSync(join(packageDir, 'dist', program))
  } catch {
    return false
  }
}

/** What cannot be removed only takes up room: nothing starts it. */
function remove(path) {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    process.stderr.write(`${path} could not be removed; it can be deleted by hand.\n`)
  }
}
