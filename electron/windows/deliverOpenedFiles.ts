// .bansou files opened from the desktop (double click, second start, drop on the icon). The path is untrusted: the page
// gets name and bytes for its import, which asks the user. How a file is read safely is handed in.
import { basename, extname } from 'node:path'
import type { WebContents } from 'electron'
import { SHELL_EVENTS } from '../../shared/ipc/shellEvents'
import type { Result } from '../../shared/lib/result'
import type { PageListeners } from './trackListeners'

const MAX_WAITING = 8

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
  const waiting: { readonly name: string; readonly bytes: Uint8Array }[] = []
  const deliver = () => {
    if (!listeners.has('fileOpened') || contents.isDestroyed()) return
    for (const file of waiting.splice(0)) contents.send(SHELL_EVENTS.fileOpened, file)
  }
  listeners.onListening('fileOpened', deliver)
  return {
    async open(path) {
      if (extname(path).toLowerCase() !== '.bansou' || waiting.length >= MAX_WAITING) return
      const bytes = await readFile(path)
      if (!bytes.ok || bytes.value === undefined) return
      waiting.push({ name: basename(path), bytes: bytes.value })
      deliver()
    },
  }
}
