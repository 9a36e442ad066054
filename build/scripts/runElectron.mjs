// Runs the desktop shell from the repository and waits for its end. Signals to us are passed on.
import { spawn } from 'node:child_process'
import { ROOT } from './root.mjs'

/** @param {string} program @param {string[]} words @returns {Promise<number>} the exit code */
export function runElectron(program, words) {
  // Chromium refuses its sandbox to root; everybody else keeps it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = spawn(program, [...sandbox, ROOT, ...words], { stdio: ['ignore', 2, 2] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.kill(signal))
  return new Promise((resolve) => {
    app.once('error', (error) => {
      process.stderr.write(`Electron did not start: ${error.message}\n`)
      resolve(1)
    })
    app.once('exit', (code) => resolve(code ?? 1))
  })
}
