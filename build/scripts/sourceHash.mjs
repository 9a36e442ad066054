// One hash over everything the build reads, so that a start builds again exactly when something changed.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const FOLDERS = ['shared', 'electron', 'renderer', 'build/icons']
const FILES = [
  'package-lock.json',
  'build/emptyModule.mjs',
  'build/vite.pages.config.mjs',
  'build/vite.privileged.config.mjs',
  'build/scripts/buildApp.mjs',
]

export async function sourceHash() {
  const paths = [...FILES]
  for (const folder of FOLDERS) {
    const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      if (entry.isFile())
        paths.push(
          join(entry.parentPath, entry.name)
            .slice(ROOT.length + 1)
            .replaceAll('\\', '/'),
        )
    }
  }
  const hash = createHash('sha256')
  for (const path of paths.sort()) {
    const bytes = await readFile(join(ROOT, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
