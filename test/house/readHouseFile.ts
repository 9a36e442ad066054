// Text of one file of the repository; a file that is not text reads as ''.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { houseRoot } from './houseRoot'

export function readHouseFile(path: string): string {
  const text = readFileSync(join(houseRoot, path), 'utf8')
  return text.includes('\0') ? '' : text
}
