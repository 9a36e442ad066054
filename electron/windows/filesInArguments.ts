// The files named on a command line of the desktop shell: everything that looks like one of ours, nothing else.
import { resolve } from 'node:path'

export function filesInArguments(argv: readonly string[], workingDir: string): string[] {
  return argv
    .slice(1)
    .filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.bansou'))
    .map((word) => resolve(workingDir, word))
}
