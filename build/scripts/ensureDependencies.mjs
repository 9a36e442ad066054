// Installs the dependencies when they are missing or differ from the lock file. Uses Node only: it runs before they exist.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

/** Returns false when npm failed; npm has said why on stderr. */
export function ensureDependencies() {
  if (areInstalled()) return true
  process.stderr.write('Installing dependencies (npm ci); this takes a minute or two…\n')
  // .npmrc keeps npm silent so that stdout of `npm start` stays clean; here its words are wanted, on stderr.
  const args = ['ci', '--loglevel=error', '--no-progress']
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] }
  const npm = process.env['npm_execpath'] ?? ''
  // The npm that started us, if it was npm; on Windows `npm` alone is a script only a shell can run.
  const result = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return result.status === 0
}

/** Every package of the lock file that must be here is here in that version, by npm's own record of what it installed. */
function areInstalled() {
  const wanted = readPackages(join(ROOT, 'package-lock.json'))
  const installed = readPackages(join(ROOT, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    const found = installed[path]
    if (found === undefined) return path === '' || optional === true || devOptional === true
    return found.version === version
  })
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return {}
  }
}
