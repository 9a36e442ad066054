// Builds everything a start needs into out/: the pages, the list of them, and the privileged side.
// Tests call buildPages with a page of their own. Whether a build is needed is ensureBuilt's business.
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import { pagesConfig } from '../vite.pages.config.mjs'
import { privilegedConfig } from '../vite.privileged.config.mjs'
import { ROOT } from './root.mjs'

const ENTRY = 'console.html'
const ICONS = { 'icon.ico': 'favicon.ico', 'icon-256.png': 'icon.png' }

/** @param {{ root: string, outDir: string }} folders `root` holds console.html */
export async function buildPages({ root, outDir }) {
  if (!existsSync(join(root, ENTRY))) throw new Error(`There is no ${join(root, ENTRY)} to build.`)
  const renderer = join(outDir, 'renderer')
  await build(pagesConfig({ root, outDir: renderer }))
  for (const [from, to] of Object.entries(ICONS)) {
    await copyFile(join(ROOT, 'build', 'icons', from), join(renderer, to))
  }
  const entries = await readdir(renderer, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(renderer, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  await writeFile(join(outDir, 'pages.json'), `${JSON.stringify({ entry: ENTRY, files })}\n`)
}

/** @param {string} outDir */
export async function buildPrivileged(outDir) {
  const main = join(outDir, 'main')
  await rm(main, { recursive: true, force: true })
  await mkdir(main, { recursive: true })
  for (const name of ['main', 'preload', 'browserMode']) {
    await build(privilegedConfig({ entry: join(ROOT, 'electron', `${name}.ts`), name, outDir: main }))
  }
}

/** @param {string} [outDir] */
export async function buildAll(outDir = join(ROOT, 'out')) {
  await buildPages({ root: join(ROOT, 'renderer'), outDir })
  await buildPrivileged(outDir)
}
