// The test command itself: it counts honestly, goes on after a failure, and never takes silence for success.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { houseRoot } from './houseRoot'

interface ToyStage {
  readonly name: string
  readonly title: string
  readonly command: readonly string[]
  readonly limitMs: number
  readonly needs?: string
  readonly report?: { readonly tool: 'vitest' | 'playwright'; readonly path: string }
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A stage whose command is this JavaScript. */
function stage(name: string, source: string, more: Partial<ToyStage> = {}): ToyStage {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, source)
  return { name, title: name, command: [path], limitMs: 20_000, ...more }
}

/** A stage that writes the given report, as the test tools do. */
function reporting(name: string, tool: 'vitest' | 'playwright', report: unknown): ToyStage {
  const path = join(folder, `${name}.json`)
  const source = `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(path)}, ${JSON.stringify(JSON.stringify(report))})`
  return stage(name, source, { report: { tool, path } })
}

function run(...stages: readonly ToyStage[]) {
  const runner = pathToFileURL(join(houseRoot, 'build/scripts/runStages.mjs')).href
  const source = `import { runStages } from ${JSON.stringify(runner)}\nawait runStages(${JSON.stringify(stages)})`
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' })
  return { status: ran.status, output: ran.stdout, lastLine: ran.stdout.trimEnd().split('\n').at(-1) }
}

const assertion = (fullName: string, status: string) => ({ fullName, status })
const vitestFile = (...assertionResults: readonly unknown[]) => ({
  testResults: [{ name: 'a', status: 'passed', message: '', assertionResults }],
})
const playwrightSpec = (status: string) => ({
  errors: [],
  suites: [{ suites: [{ specs: [{ title: 'prints', file: 'a', tests: [{ status }] }] }] }],
})

describe('the test command', () => {
  it('counts a check as one and the tests of a report one by one', () => {
    const report = vitestFile(assertion('adds', 'passed'), assertion('removes', 'passed'))
    const { status, lastLine } = run(
      stage('check', ''),
      reporting('unit', 'vitest', report),
      reporting('e2e', 'playwright', playwrightSpec('expected')),
    )
    expect(lastLine).toBe('4 passed, 0 failed')
    expect(status).toBe(0)
  })

  it('goes on after a failure, shows what was said, and fails', () => {
    const { status, output, lastLine } = run(
      stage('bad', "console.log('a wall fell'); process.exitCode = 1"),
      stage('good', ''),
    )
    expect(output).toContain('a wall fell')
    expect(lastLine).toBe('1 passed, 1 failed')
    expect(status).toBe(1)
  })

  it('names the tests that failed and counts a skipped one as failed', () => {
    const report = vitestFile(
      assertion('adds', 'failed'),
      assertion('removes', 'skipped'),
      assertion('moves', 'passed'),
    )
    const { output, lastLine } = run(
      reporting('unit', 'vitest', report),
      reporting('e2e', 'playwright', playwrightSpec('skipped')),
    )
    expect(output).toContain('adds (failed)')
    expect(output).toContain('removes (skipped)')
    expect(lastLine).toBe('1 passed, 3 failed')
  })

  it('counts a test file that could not be loaded', () => {
    const report = {
      testResults: [{ name: 'broken', status: 'failed', message: 'no such module', assertionResults: [] }],
    }
    expect(run(reporting('unit', 'vitest', report)).lastLine).toBe('0 passed, 1 failed')
  })

  it('does not take a tool that died, or ran nothing, for success', () => {
    const dead = stage('unit', 'process.exitCode = 0', {
      report: { tool: 'vitest', path: join(folder, 'none.json') },
    })
    const { output, lastLine, status } = run(dead, reporting('e2e', 'playwright', { errors: [], suites: [] }))
    expect(output).toContain('no report')
    expect(output).toContain('no test ran')
    expect(lastLine).toBe('0 passed, 2 failed')
    expect(status).toBe(1)
  })

  it('fails when there was nothing to run', () => {
    expect(run()).toMatchObject({ status: 1, lastLine: '0 passed, 0 failed' })
  })

  it('does not run what needs a stage that failed, and says so', () => {
    const { output, lastLine } = run(
      stage('build', 'process.exitCode = 1'),
      stage('e2e', '', { needs: 'build' }),
    )
    expect(output).toContain('not run, because build failed')
    expect(lastLine).toBe('0 passed, 2 failed')
  })

  it('stops a stage that hangs', () => {
    const { output, lastLine } = run(stage('hangs', 'setInterval(() => {}, 1000)', { limitMs: 300 }))
    expect(output).toContain('Stopped after')
    expect(lastLine).toBe('0 passed, 1 failed')
  })
})
