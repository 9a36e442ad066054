// `npm start`: sets up what is missing, then opens the app in Electron, else (also when Electron does not start here) in
// browser mode, and hands the shell the reason, which it says in one line. Runs on plain Node ≥ 20.19 in a fresh clone. stdout belongs to the line `ready …`.
import { createRequire } from 'node:module'
import { resolve, join } from 'node:path'
import { parseArgs } from 'node:util'
import { electronBinary } from './electronBinary.mjs'
import { endWithParent } from './endWithParent.mjs'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureDependencies } from './ensureDependencies.mjs'
import { ROOT } from './root.mjs'
import { runElectron } from './runElectron.mjs'

const OLDEST_NODE = [20, 19]
const OPTIONS = {
  browser: { type: 'boolean' },
  electron: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  data: { type: 'string' },
}

try {
  await start()
} catch (error) {
  process.stderr.write(`The app could not be started: ${error.message}\n`)
  process.exitCode = 1
}

async function start() {
  const { values } = parseArgs({ args: process.argv.slice(2), options: OPTIONS })
  if (!isNodeNewEnough()) throw new Error(`Node ${process.versions.node} is older than 20.19.`)
  if (!ensureDependencies()) throw new Error('the dependencies could not be installed (see above).')
  await ensureBuilt()
  endWithParent()
  const choice = chooseShell(values)
  const why = choice.path === undefined ? choice.why : await runDesktop(choice, values)
  // Reads the same words from process.argv, checks them, runs, and sets the exit code.
  if (why !== undefined) {
    process.env['BANSO_SHELL_REASON'] = why
    createRequire(import.meta.url)(join(ROOT, 'out', 'main', 'browserMode.cjs'))
  }
}

/** Runs Electron to its end. Answers why it does not start here, so that browser mode takes its place and says so. */
async function runDesktop({ path, why }, { data, electron }) {
  process.env['BANSO_SHELL_REASON'] = why
  const ran = await runElectron(path, data === undefined ? [] : [`--data=${resolve(data)}`])
  if (ran.why !== undefined && electron) throw new Error(`Electron was asked for, but ${ran.why}.`)
  if (ran.why === undefined) process.exitCode = ran.exitCode
  return ran.why
}

/** The path of Electron's program, or none for browser mode, and why. */
function chooseShell(values) {
  if (values.browser) return { why: 'as asked by --browser' }
  const obstacle = obstacleToElectron(values['no-open'])
  const binary = obstacle === undefined ? electronBinary() : { why: obstacle }
  if (binary.path !== undefined) return { path: binary.path, why: "Electron's program is here" }
  if (values.electron) throw new Error(`Electron was asked for, but ${binary.why}.`)
  return { why: binary.why }
}

function obstacleToElectron(noOpen) {
  if (noOpen) return 'as asked by --no-open'
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY ? 'there is no display here' : undefined
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [needMajor, needMinor] = OLDEST_NODE
  return major > needMajor || (major === needMajor && minor >= needMinor)
}
