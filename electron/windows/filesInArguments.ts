// The files named on a command line of the desktop shell: every word that is no switch and not the app itself. Whether one
// is ours is found out when it is opened, so that a stranger is refused by its name.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `appPath`: the word that names the app when it is started from the repository. */
export function filesInArguments(argv: readonly string[], workingDir: string, appPath: string): string[] {
  return argv
    .slice(1)
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => pathOf(word, workingDir))
    .filter((path) => path !== appPath)
}

/** Linux desktops name a file by its address (`%U` in the .desktop file of our package). An address with a host is on another
 *  machine, and is never asked for. */
function pathOf(word: string, workingDir: string): string {
  try {
    if (!/^file:/i.test(word)) return resolve(workingDir, word)
    return new URL(word).host === '' ? fileURLToPath(word) : word
  } catch {
    // No address of a file here: it is refused by the name it ends with.
    return word
  }
}
