// The programs the tests need beside Node: a Chromium, poppler, qpdf and git. On Debian with root or sudo they are
// installed; elsewhere the answer is one sentence with the command that installs them.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { findOnPath } from './findOnPath.mjs'

const PROGRAMS = [
  { name: 'chromium', isThere: () => findChromium() !== undefined },
  { name: 'poppler-utils', isThere: () => ['pdftotext', 'pdftoppm', 'pdfinfo'].every(findOnPath) },
  { name: 'qpdf', isThere: () => findOnPath('qpdf') !== undefined },
  { name: 'git', isThere: () => findOnPath('git') !== undefined },
]

const missingPrograms = () => PROGRAMS.filter(({ isThere }) => !isThere()).map(({ name }) => name)
const isDebian = () => existsSync('/etc/debian_version') && findOnPath('apt-get') !== undefined

function installCommand(names) {
  const poppler = names.map((name) => (name === 'poppler-utils' ? 'poppler' : name)).join(' ')
  if (process.platform === 'darwin') return `brew install ${poppler}`
  if (process.platform === 'win32') return `choco install ${poppler}`
  if (isDebian()) return `sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`
  return findOnPath('dnf')
    ? `sudo dnf install ${names.join(' ')}`
    : `your package manager: ${names.join(' ')}`
}

/** The words before `apt-get` that give the right to install, or undefined. */
function rightToInstall() {
  if (!isDebian()) return undefined
  if (process.getuid?.() === 0) return []
  const hasSudo = findOnPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0
  return hasSudo ? ['sudo', '-n'] : undefined
}

function apt(right, words) {
  const [program, ...rest] = [
    ...right,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    '-y',
    ...words,
  ]
  return spawnSync(program, rest, { stdio: ['ignore', 2, 2] }).status === 0
}

/** Returns undefined when everything is there, else one sentence for the user. */
export function installTestPrograms() {
  const missing = missingPrograms()
  if (missing.length === 0) return undefined
  const right = rightToInstall()
  if (right) {
    process.stderr.write(`Installing ${missing.join(', ')} with apt-get …\n`)
    apt(right, ['update'])
    apt(right, ['install', '--no-install-recommends', ...missing])
  }
  const still = missingPrograms()
  if (still.length === 0) return undefined
  return `The tests need ${still.join(', ')}, not found here; install with: ${installCommand(still)}`
}
