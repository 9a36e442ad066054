// Files from the desktop, one after the other: each is looked at and asked about, and nothing is made of it before the
// answer. What cannot be read is refused by its name. Knows no screen; OpenedFileDialog asks.
import { readManifest } from '../../shared/file/readManifest'
import { WAITING_FILES_MAX, type DesktopFile, type EngagementListing } from '../../shared/ipc/bridge'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { createListeners } from '../../shared/lib/createListeners'
import type { Problem } from '../../shared/lib/result'
import type { ChosenFile, EngagementShelf } from '../engagements/engagementShelf'

export interface OpenedFileQuestion {
  readonly file: ChosenFile
  /** As the file says; may be empty. */
  readonly name: string
  readonly cardCount: number
  /** The 案件 of this very id that is here already. */
  readonly here: EngagementListing | null
}

export type OpenedFileAnswer = 'read' | 'openHere' | 'cancel'

export interface OpenedFiles {
  receive(file: DesktopFile): void
  /** The same object until something changes. */
  question(): OpenedFileQuestion | null
  subscribe(listener: () => void): () => void
  onRefused(listener: (name: string, problem: Problem) => void): () => void
  /** Resolves to the id of the 案件 to be shown, if any. */
  answer(answer: OpenedFileAnswer): Promise<string | null>
}

export function createOpenedFiles(shelf: Pick<EngagementShelf, 'list' | 'importCopy'>): OpenedFiles {
  const changed = createListeners()
  const refusals = createListeners<[name: string, problem: Problem]>()
  const waiting: ChosenFile[] = []
  /** Being looked at, asked about or read in. */
  let current: ChosenFile | null = null
  let question: OpenedFileQuestion | null = null

  const look = async (file: ChosenFile): Promise<OpenedFileQuestion | Problem> => {
    const manifest = readManifest(file.bytes)
    if (!manifest.ok) return manifest.error
    const list = await shelf.list()
    if (!list.ok) return list.error
    const { id, name, cardCount } = manifest.value
    return { file, name, cardCount, here: list.value.find((item) => item.id === id) ?? null }
  }
  /** One at a time: the next is looked at when the one before is done with. */
  const askNext = async (): Promise<void> => {
    while (current === null) {
      current = waiting.shift() ?? null
      if (current === null) return
      const found = await look(current)
      if ('code' in found) {
        refusals.tell(current.name, found)
        current = null
      } else {
        question = found
        changed.tell()
      }
    }
  }

  return {
    receive({ name, bytes, problem }) {
      if (bytes === undefined) return refusals.tell(name, problem)
      const file = { name, bytes }
      // A double click too many says nothing new.
      if ([current, ...waiting].some((known) => known !== null && isSame(known, file))) return
      if (waiting.length >= WAITING_FILES_MAX)
        return refusals.tell(name, shellFailure('file.tooMany', { max: WAITING_FILES_MAX }).error)
      waiting.push(file)
      void askNext()
    },
    question: () => question,
    subscribe: changed.add,
    onRefused: refusals.add,
    async answer(answer) {
      if (question === null) return null
      const { file, here } = question
      question = null
      changed.tell()
      const made = answer === 'read' ? await shelf.importCopy(file) : null
      if (made?.ok === false) refusals.tell(file.name, made.error)
      current = null
      void askNext()
      if (answer === 'openHere') return here?.id ?? null
      return made?.ok === true ? made.value : null
    },
  }
}

function isSame(one: ChosenFile, other: ChosenFile): boolean {
  return (
    one.name === other.name &&
    one.bytes.length === other.bytes.length &&
    one.bytes.every((byte, at) => byte === other.bytes[at])
  )
}
