// Runs stages one after the other, goes on after a failure, and tells at the end what failed.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { readReport } from './readReport.mjs'
import { ROOT } from './root.mjs'

const GRACE_MS = 5_000

/** A check is silent unless it fails; a test tool speaks while it runs. Resolves to the exit code. */
function runCommand({ command, env, limitMs, report }) {
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', report ? 'inherit' : 'pipe', report ? 'inherit' : 'pipe'],
  })
  const output = []
  child.stdout?.on('data', (bytes) => output.push(bytes))
  child.stderr?.on('data', (bytes) => output.push(bytes))
  const limit = setTimeout(() => {
    output.push(Buffer.from(`\nStopped after ${limitMs / 60_000} minutes.\n`))
    // Asked first, so that a test tool can end the browsers it started.
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref()
  }, limitMs)
  return new Promise((settle) => {
    child.on('close', (code) => {
      clearTimeout(limit)
      if (code !== 0) process.stdout.write(Buffer.concat(output))
      settle(code ?? 1)
    })
  })
}

async function runStage(stage) {
  if (stage.report) {
    mkdirSync(dirname(stage.report.path), { recursive: true })
    rmSync(stage.report.path, { force: true })
  }
  const code = await runCommand(stage)
  if (!stage.report) return code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [stage.title] }
  const counted = readReport(stage.report.tool, stage.report.path)
  if (!counted) return { passed: 0, failures: [`${stage.title}: ended with code ${code} and no report`] }
  const isUnexplained = code !== 0 && counted.failures.length === 0
  const isEmpty = counted.passed + counted.failures.length === 0
  if (isEmpty) return { passed: 0, failures: [`${stage.title}: no test ran`] }
  return isUnexplained ? { ...counted, failures: [`${stage.title}: ended with code ${code}`] } : counted
}

/** Ends with the line `N passed, N failed`; sets the exit code. */
export async function runStages(stages) {
  const results = new Map()
  for (const stage of stages) {
    console.log(`\n── ${stage.title}`)
    const startMs = performance.now()
    const isBlocked = (results.get(stage.needs)?.failures.length ?? 0) > 0
    const result = isBlocked
      ? { passed: 0, failures: [`${stage.title}: not run, because ${stage.needs} failed`] }
      : await runStage(stage)
    results.set(stage.name, result)
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1)
    console.log(`   ${result.passed} passed, ${result.failures.length} failed · ${seconds} s`)
  }
  const failures = [...results.values()].flatMap((result) => result.failures)
  const passed = [...results.values()].reduce((sum, result) => sum + result.passed, 0)
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ✗ ${failure}`).join('\n')}`)
  console.log(`\n${passed} passed, ${failures.length} failed`)
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0
}
