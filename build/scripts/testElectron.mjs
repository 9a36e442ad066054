// `npm run test:electron`: the same end-to-end specs, in Electron itself, where its program is present. Where it is not,
// that is said in one line and nothing counts as tested.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { electronBinary } from './electronBinary.mjs'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ROOT } from './root.mjs'

const binary = electronBinary()
if (binary.path === undefined) {
  process.stdout.write(`Nothing was run in Electron: ${binary.why}.\n`)
} else {
  await ensureBuilt()
  const playwright = join(ROOT, 'node_modules', 'playwright', 'cli.js')
  const config = ['-c', 'build/playwright.config.mjs', '--grep-invert', '@browser-only']
  const words = [playwright, 'test', ...config, ...process.argv.slice(2)]
  const env = { ...process.env, BANSO_SHELL: 'electron', BANSO_ELECTRON: binary.path }
  process.exitCode = spawnSync(process.execPath, words, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1
}
