// A program of ours as its own process: what it says, line by line, and how it ends. Ended with the test.
import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'

export interface StartedProcess {
  readonly stdout: () => string
  readonly stderr: () => string
  readonly exitCode: Promise<number | null>
  /** Settles with the first stdout text that matches; fails when the program ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  signal(name: NodeJS.Signals): void
}

export function startProcess(words: readonly string[], env: NodeJS.ProcessEnv = process.env): StartedProcess {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'], env })
  let stdout = ''
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  const exitCode = new Promise<number | null>((resolve) => child.once('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exitCode
  })
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    exitCode,
    signal: (name) => void child.kill(name),
    until(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(stdout)
          if (found !== null) resolve(found)
        }
        child.stdout.on('data', look)
        void exitCode.then(() => reject(new Error(`ended without ${pattern}: ${stdout}${stderr}`)))
        look()
      })
    },
  }
}
