// The import walls: cruises every world and fails on a forbidden import, or when it saw too few of the files that exist.
// It does not decide who may import whom; build/dependency-cruiser.cjs does.
// Usage: node build/scripts/checkWalls.mjs [--root DIR] [--config FILE]
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cruise } from 'dependency-cruiser'
import { ROOT } from './root.mjs'

const FOLDERS = ['shared', 'electron', 'renderer', 'build', 'test']
/** A cruiser that cannot read TypeScript says "no violations" over 0 modules; below this share it is not believed. */
const SEEN_AT_LEAST = 0.95
const SOURCE = /(?<!\.d)\.tsx?$/

const { values } = parseArgs({ options: { root: { type: 'string' }, config: { type: 'string' } } })
const root = resolve(values.root ?? ROOT)
const config = createRequire(import.meta.url)(
  resolve(values.config ?? join(ROOT, 'build/dependency-cruiser.cjs')),
)

const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)))
const written = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => SOURCE.test(path)),
)

const { forbidden, allowed, allowedSeverity, options } = config
const ruleSet = { forbidden, allowed, allowedSeverity }
const { output } = await cruise(folders, { ...options, baseDir: root, validate: true, ruleSet })

const seen = new Set(output.modules.map((module) => module.source))
const unseen = written.filter((path) => !seen.has(path))
const { violations } = output.summary
for (const { rule, from, to } of violations) console.log(`${rule.name}: ${from} → ${to}`)

const share = written.length === 0 ? 0 : 1 - unseen.length / written.length
const isBlind = share < SEEN_AT_LEAST
if (isBlind) {
  console.log(
    `too few modules: the cruiser saw ${written.length - unseen.length} of ${written.length} source files.`,
  )
  console.log(`Not seen, for example: ${unseen.slice(0, 5).join(', ')}`)
}
if (violations.length > 0) console.log(`${violations.length} imports go through a wall.`)
if (violations.length > 0 || isBlind) process.exitCode = 1
else
  console.log(
    `walls stand: ${written.length} source files, ${output.summary.totalDependenciesCruised} imports.`,
  )
