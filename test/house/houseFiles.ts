// Paths of everything that is or would be committed, relative to the top folder, with forward slashes.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { houseRoot } from './houseRoot'

/** In a container the clone may belong to somebody else; reading its file list is harmless. */
const listing = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard']

function readHouseFiles(): readonly string[] {
  const listed = execFileSync('git', listing, { cwd: houseRoot, encoding: 'utf8', maxBuffer: 1 << 26 })
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(houseRoot, path)))
    .sort()
}

export const houseFiles = readHouseFiles()

/** The TypeScript a user runs: the three worlds, without declaration files. */
export const sourceFiles = houseFiles.filter((path) =>
  /^(shared|electron|renderer)\/.*(?<!\.d)\.tsx?$/.test(path),
)
