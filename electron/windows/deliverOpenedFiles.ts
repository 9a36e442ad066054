// Files opened from the desktop (double click, second start, drop on the icon). The path is untrusted: the page gets name
// and bytes and asks the user, or hears by name why there are none. How a file is read safely is handed in.
import { basename, extname } from 'node:path'
import type { WebContents } from 'electron'
import { SHELL_EVENTS } from '../../shared/ipc/shellEvents'
import { WAITING_FILES_MAX, type DesktopFile } from '../../shared/ipc/bridge'
import { shellFailure } from '../../shared/ipc/shellFailure'
import type { ShellProblem } from '../../shared/ipc/shellProblems'
import type { Problem, Result } from '../../shared/lib/result'
import type { PageListeners } from './trackListeners'

export interface OpenedFiles {
  open(path: string): Promise<void>
}

export interface OpenedFilesParts {
  readonly contents: WebContents
  readonly listeners: PageListeners
  readonly readFile: ReadFile
}

/** Bounded in size and following no link; `undefined` when there is no such file. */
export type ReadFile = (path: string) => Promise<Result<Uint8Array | undefined>>

export function deliverOpenedFiles({ contents, listeners, readFile }: OpenedFilesParts): OpenedFiles {
  const waiting: DesktopFile[] = []
  let readingCount = 0
  const deliver = () => {
    if (!listeners.has('fileOpened') || contents.isDestroyed()) return
    for (const file of waiting.splice(0)) contents.send(SHELL_EVENTS.fileOpened, file)
  }
  listeners.onListening('fileOpened', deliver)
  const hasRoom = () => waiting.filter(({ bytes }) => bytes).length + readingCount < WAITING_FILES_MAX
  const read = async (path: string): Promise<DesktopFile> => {
    const name = basename(path)
    if (extname(path).toLowerCase() !== '.bansou') return refused(name, 'file.onlyCopies')
    if (!hasRoom()) return refused(name, 'file.tooMany', { max: WAITING_FILES_MAX })
    readingCount += 1
    const file = await readFile(path).finally(() => (readingCount -= 1))
    if (file.ok && file.value !== undefined) return { name, bytes: file.value }
    // What the disk has against being written to is not the matter here.
    const isTold = !file.ok && file.error.code.startsWith('file.')
    return isTold ? { name, problem: file.error } : refused(name, 'file.failed')
  }
  return {
    async open(path) {
      waiting.push(await read(path))
      deliver()
    },
  }
}

function refused(name: string, code: ShellProblem, params?: Problem['params']): DesktopFile {
  return { name, problem: shellFailure(code, params).error }
}
