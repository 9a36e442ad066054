// Builds when sources changed since the last build. Needs the dependencies; says on stderr what it does.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { sourceHash } from './sourceHash.mjs'

const OUT = join(ROOT, 'out')
const STAMP = join(OUT, 'build.json')
const PRODUCTS = [
  'pages.json',
  'renderer/console.html',
  'main/main.cjs',
  'main/preload.cjs',
  'main/browserMode.cjs',
]

/** @param {{ force?: boolean }} [options] */
export async function ensureBuilt({ force = false } = {}) {
  const hash = await sourceHash()
  if (!force && (await isBuiltFrom(hash))) return
  process.stderr.write('Building the app…\n')
  await rm(STAMP, { force: true })
  const { buildAll } = await import('./buildApp.mjs')
  await buildAll(OUT)
  await writeFile(STAMP, `${JSON.stringify({ sources: hash })}\n`)
}

async function isBuiltFrom(hash) {
  const stamp = await readFile(STAMP, 'utf8').catch(() => '{}')
  return JSON.parse(stamp).sources === hash && PRODUCTS.every((path) => existsSync(join(OUT, path)))
}
