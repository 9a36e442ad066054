// npm run print -- INPUT --document iceberg|iceberg-summary [--layer shared|owner|internal] --out FILE.pdf
// Bundles build/print/printMain.ts once per state of the sources, then runs it. Needs only what `npm ci` installed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cacheFolder = join(root, 'node_modules/.cache/banso/print')
const recordPath = join(cacheFolder, 'bundle.json')
/** Besides the bundled sources: a changed tool or dependency also asks for a new bundle. */
const ALWAYS_WATCHED = ['package-lock.json', 'build/scripts/print.mjs']

const bundle = findFreshBundle() ?? (await makeBundle())
const { printMain } = await import(pathToFileURL(bundle).href)
const epoch = process.env['SOURCE_DATE_EPOCH']
process.exitCode = await printMain({
  args: process.argv.slice(2),
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  now: epoch === undefined ? new Date() : new Date(Number(epoch) * 1000),
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})

/** The bundle of last time, when every file it was made of is unchanged. */
function findFreshBundle() {
  try {
    const { files, bundle: name } = JSON.parse(readFileSync(recordPath, 'utf8'))
    const isFresh = Object.entries(files).every(([file, hash]) => hashOf(file) === hash)
    const path = join(cacheFolder, name)
    return isFresh && existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

async function makeBundle() {
  const { build } = await import('vite')
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: 'build/print/printMain.ts',
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [chunk] = output.output
  const sources = chunk.moduleIds
    .filter((id) => id.startsWith(root))
    .map((id) => relative(root, id.split('?')[0]))
  const files = Object.fromEntries([...ALWAYS_WATCHED, ...sources].map((file) => [file, hashOf(file)]))
  const name = `printMain-${createHash('sha256').update(chunk.code).digest('hex').slice(0, 16)}.mjs`
  mkdirSync(cacheFolder, { recursive: true })
  writeWhole(join(cacheFolder, name), chunk.code)
  writeWhole(recordPath, JSON.stringify({ bundle: name, files }))
  return join(cacheFolder, name)
}

function hashOf(file) {
  return createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex')
}

/** Two print commands may run at once; each sees whole files only. */
function writeWhole(path, text) {
  const temporary = `${path}.${process.pid}`
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}
