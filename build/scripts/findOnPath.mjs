// Where a program is on the PATH. It does not run it.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const ENDINGS = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']

/** Absolute path, or undefined when there is none. */
export function findOnPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = folders.flatMap((folder) => ENDINGS.map((ending) => join(folder, program + ending)))
  return candidates.find((path) => existsSync(path))
}
