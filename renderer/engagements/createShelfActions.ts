// Everything that can be done in 案件一覧: does it, refreshes the list, tells the news and offers 元に戻す. Knows no React.
import type { EngagementListing } from '../../shared/ipc/bridge'
import type { Problem, Result } from '../../shared/lib/result'
import type { Person } from '../../shared/model/person'
import { format } from '../text/format'
import type { Texts } from '../text/texts'
import type { ShowToast, Toast } from '../ui/toastContext'
import type { CheckedFile } from './checkFile'
import type {
  ChosenFile,
  CopyRequest,
  EngagementShelf,
  EngagementTitle,
  OutlineLayer,
} from './engagementShelf'
import type { FileBatch, RefusedFile } from './fileBatch'
import { importAll } from './importAll'
import { importFile } from './importFile'
import type { ImportRow } from './importRow'
import type { RefusedImport } from './refusedImport'

export interface ShelfActions {
  create(name: string): Promise<void>
  createFromSample(sampleId: string): Promise<void>
  /** Opens what it made; tells by name what could not be read. */
  importOne(file: CheckedFile, layer: OutlineLayer): Promise<void>
  /** Several at once: none is opened, and what becomes of each is shown as it goes. */
  importSeveral(
    batch: FileBatch,
    layer: OutlineLayer,
    show: (rows: readonly ImportRow[]) => void,
  ): Promise<void>
  duplicate(item: EngagementListing): Promise<void>
  rename(item: EngagementListing, title: EngagementTitle): Promise<void>
  remove(item: EngagementListing): Promise<void>
  exportCopy(item: EngagementListing, request: CopyRequest): Promise<void>
  /** Whose sheets a copy could hold; none when that cannot be told, and so none goes out. */
  sheets(item: EngagementListing): Promise<readonly Person[]>
  /** Null when nothing was chosen or the choice failed (which was told). */
  chooseFile(): Promise<ChosenFile | null>
  /** Opens an 案件 that was made a moment ago. */
  open(id: string): void
  refuse(file: RefusedFile): void
}

export interface ShelfActionOptions {
  readonly shelf: EngagementShelf
  readonly refresh: () => Promise<void>
  readonly onOpen: (id: string) => void
  readonly toast: ShowToast
  readonly refused: RefusedImport
  readonly problemText: (problem: Problem) => string
  readonly texts: Texts['engagements']
}

export function createShelfActions(options: ShelfActionOptions): ShelfActions {
  const { shelf, onOpen, toast, problemText, refused } = options
  const { news, copyName, copyMarks } = options.texts
  const done = settleBy(options)
  const tell = (sentence: string, name: string, action?: Toast['action']): void =>
    toast({ message: format(sentence, { name }), ...(action !== undefined && { action }) })
  const openDone = async (deed: Promise<Result<string>>): Promise<void> => {
    const made = await done(deed)
    if (made !== null) onOpen(made.value)
  }
  const restore = async (item: EngagementListing): Promise<void> => {
    if ((await done(shelf.restore(item.id))) !== null) tell(news.restored, item.name)
  }
  const refuse = ({ name, problem }: RefusedFile): void =>
    toast({
      message: format(news.refused, { name, reason: problemText(problem) }),
      tone: 'warning',
      until: refused.until(),
    })

  return {
    create: (name) => openDone(shelf.create(name)),
    createFromSample: (sampleId) => openDone(shelf.createFromSample(sampleId)),
    ...importBy(options, refuse),
    async duplicate(item) {
      const name = format(copyName, { name: item.name })
      const made = await done(shelf.duplicate(item.id, name))
      if (made === null) return
      tell(news.duplicated, name, { label: news.open, onPress: () => onOpen(made.value) })
    },
    rename: renameBy(shelf, done, (name, takeBack) =>
      tell(news.renamed, name, { label: news.undo, onPress: takeBack }),
    ),
    async remove(item) {
      if ((await done(shelf.remove(item.id))) === null) return
      tell(news.deleted, item.name, { label: news.undo, onPress: () => void restore(item) })
    },
    async sheets(item) {
      const persons = await shelf.sheets(item.id)
      return persons.ok ? persons.value : []
    },
    async exportCopy(item, request) {
      const saved = await done(shelf.exportCopy(item.id, request, copyMarks[request.audience]))
      if (saved !== null && saved.value !== null) tell(news.exported, saved.value)
    },
    async chooseFile() {
      const chosen = await shelf.chooseFile()
      if (chosen.ok) return chosen.value
      const { name } = chosen.error.params ?? {}
      if (typeof name === 'string') refuse({ name, problem: chosen.error })
      else toast({ message: problemText(chosen.error), tone: 'warning' })
      return null
    },
    open: onOpen,
    refuse,
  }
}

/** Once a file has opened, nothing is told any more about one that was refused before. */
function importBy(
  { shelf, refresh, onOpen, refused }: ShelfActionOptions,
  refuse: ShelfActions['refuse'],
): Pick<ShelfActions, 'importOne' | 'importSeveral'> {
  return {
    async importOne(checked, layer) {
      const made = await importFile(shelf, checked, layer)
      if (!made.ok) return refuse({ name: checked.file.name, problem: made.error })
      refused.opened()
      onOpen(made.value)
    },
    async importSeveral(batch, layer, show) {
      const rows = await importAll(shelf, batch, { layer, show })
      if (rows.some(({ state }) => state === 'done')) refused.opened()
      await refresh()
    },
  }
}

type Settle = <T>(deed: Promise<Result<T>>) => Promise<{ readonly value: T } | null>

/** Only what was written over is sent, and taken back: the list may not know the newest 案件番号. */
function renameBy(
  shelf: EngagementShelf,
  done: Settle,
  tell: (name: string, takeBack: () => void) => void,
): ShelfActions['rename'] {
  return async (item, title) => {
    const { name, caseNumber = '' } = title
    const isRenumbered = title.caseNumber !== undefined && caseNumber !== (item.caseNumber ?? '')
    if (name === item.name && !isRenumbered) return
    const renamed = await done(shelf.rename(item.id, { name, ...(isRenumbered && { caseNumber }) }))
    if (renamed === null) return
    const { value } = renamed
    const before = { name: value.name, ...(isRenumbered && { caseNumber: value.caseNumber }) }
    tell(name, () => void done(shelf.rename(item.id, before)))
  }
}

/** The value, or null after the reason was told. The list is fresh either way. */
function settleBy({ refresh, toast, problemText }: ShelfActionOptions): Settle {
  return async (deed) => {
    const result = await deed
    await refresh()
    if (result.ok) return { value: result.value }
    toast({ message: problemText(result.error), tone: 'warning' })
    return null
  }
}
