// A small house in a temporary folder, to plant violations in. The walls are the real ones, only the rooms are toys.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { houseRoot } from './houseRoot'

export interface ToyHouse {
  readonly root: string
  close(): void
}

/** `files` maps a path inside the house to its source text. */
export function createToyHouse(files: Readonly<Record<string, string>>): ToyHouse {
  const root = mkdtempSync(join(tmpdir(), 'toy-house-'))
  symlinkSync(join(houseRoot, 'node_modules'), join(root, 'node_modules'), 'junction')
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), `${source}\n`)
  }
  return { root, close: () => rmSync(root, { recursive: true, force: true }) }
}
