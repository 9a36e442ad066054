// Runs the desktop shell from the repository and waits for its end. Signals to us are passed on. A program that ends badly
// before the app said it is up did not start here: the reason comes back, and what it wrote until then is kept quiet.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const HELD_MAX_LENGTH = 64 * 1024
/** A process that Electron leaves behind may hold its stderr open: so long its last words are waited for. */
const LAST_WORDS_MS = 500

/** What the system or Chromium says when it cannot run here, and how we say it. */
const CAUSES = [
  [/error while loading shared libraries: ([^:\s]+)/, (library) => `${library} is missing on this system`],
  [/Library not loaded: (\S+)/, (library) => `${library} is missing on this system`],
  [/sandbox/i, () => 'this system does not let it use its sandbox'],
  [/missing x server|cannot open display|unable to open x display/i, () => 'it cannot use the display here'],
]

/**
 * @param {string} program @param {readonly string[]} words
 * @returns {Promise<{ exitCode: number } | { why: string }>}
 */
export async function runElectron(program, words) {
  const folder = mkdtempSync(join(tmpdir(), 'banso-start-'))
  try {
    // The app makes this file as soon as Electron is ready, and before its own first word on stderr.
    return await runUntilEnd(program, words, join(folder, 'up'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runUntilEnd(program, words, upFile) {
  const isUp = () => existsSync(upFile)
  // Chromium refuses its sandbox to root; everybody else keeps it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = startProgram(program, [...sandbox, ROOT, ...words], { ...process.env, BANSO_UP_FILE: upFile })
  if (app.error !== undefined) return { why: notStarted('', app) }
  const heard = holdWords(app.stderr, isUp)
  let isAskedToEnd = false
  const passOn = (signal) => {
    isAskedToEnd = true
    app.kill(signal)
  }
  for (const signal of SIGNALS) process.on(signal, passOn)
  const end = await endOf(app)
  for (const signal of SIGNALS) process.off(signal, passOn)
  app.stderr.destroy()
  const hasStarted = end.error === undefined && (isAskedToEnd || end.code === 0 || isUp())
  if (!hasStarted) return { why: notStarted(heard.text(), end) }
  heard.release()
  return { exitCode: end.code ?? 1 }
}

/** Keeps what is said quiet until the app is up, and passes everything on from then. */
function holdWords(stderr, isUp) {
  let held = ''
  const release = () => {
    if (held !== '') process.stderr.write(held)
    held = ''
  }
  stderr.setEncoding('utf8').on('data', (text) => {
    held = (held + text).slice(-HELD_MAX_LENGTH)
    if (isUp()) release()
  })
  return { text: () => held, release }
}

/** Some failures to start are thrown, others told later: both come back as `error`. */
function startProgram(program, words, env) {
  try {
    return spawn(program, words, { stdio: ['ignore', 2, 'pipe'], env })
  } catch (error) {
    return { error }
  }
}

function endOf(app) {
  return new Promise((settle) => {
    app.once('error', (error) => settle({ error }))
    app.once('close', (code, signal) => settle({ code, signal }))
    app.once('exit', (code, signal) => setTimeout(settle, LAST_WORDS_MS, { code, signal }).unref())
  })
}

function notStarted(said, end) {
  return `Electron's program did not start: ${causeOf(said, end)}`
}

function causeOf(said, { code, signal, error }) {
  if (error !== undefined) return `it cannot be run (${error.code ?? error.message})`
  for (const [pattern, say] of CAUSES) {
    const found = pattern.exec(said)
    if (found !== null) return say(found[1])
  }
  return code === null ? `it was ended at once by ${signal}` : `it ended at once with code ${code}`
}
