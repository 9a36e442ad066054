// The shells as they ship, around the page of the shell tests or the real console: a folder with package.json and out/,
// built once per test file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { buildPages, buildPrivileged } from '../../../build/scripts/buildApp.mjs'

export interface TestApp {
  readonly dir: string
  readonly outDir: string
}

const FIXTURE_PAGE = join(import.meta.dirname, '../fixturePage')

/** `root` holds the console.html to build. */
export function buildTestApp(root = FIXTURE_PAGE): TestApp {
  const dir = mkdtempSync(join(tmpdir(), 'banso-app-'))
  const outDir = join(dir, 'out')
  beforeAll(async () => {
    mkdirSync(outDir, { recursive: true })
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'banso-board', version: '0.1.0' }))
    await buildPages({ root, outDir })
    await buildPrivileged(outDir)
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  return { dir, outDir }
}
