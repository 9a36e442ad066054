// Everything that can be done in 案件一覧: does it, refreshes the list, tells the news and offers 元に戻す. Knows no React.
import type { EngagementListing } from '../../shared/ipc/bridge'
import type { Problem, Result } from '../../shared/lib/result'
import { format } from '../text/format'
import type { Texts } from '../text/texts'
import type { ShowToast } from '../ui/toastContext'
import type { Audience, ChosenFile, EngagementShelf } from './engagementShelf'
import { kindOfFile } from './kindOfFile'

export interface ShelfActions {
  create(name: string): Promise<void>
  createFromSample(sampleId: string): Promise<void>
  importCopy(file: ChosenFile): Promise<void>
  importOutline(file: ChosenFile, layer: 'shared' | 'internal'): Promise<void>
  /** Several at once: none is opened, each is told. An outline goes to みんなで. */
  importSeveral(files: readonly ChosenFile[]): Promise<void>
  duplicate(item: EngagementListing): Promise<void>
  rename(item: EngagementListing, name: string): Promise<void>
  remove(item: EngagementListing): Promise<void>
  exportCopy(item: EngagementListing, audience: Audience): Promise<void>
  /** Null when nothing was chosen or the choice failed (which was told). */
  chooseFile(): Promise<ChosenFile | null>
  refuse(fileName: string): void
  warn(problem: Problem): void
}

export interface ShelfActionOptions {
  readonly shelf: EngagementShelf
  readonly refresh: () => Promise<void>
  readonly onOpen: (id: string) => void
  readonly toast: ShowToast
  readonly problemText: (problem: Problem) => string
  readonly texts: Texts['engagements']
}

export function createShelfActions(options: ShelfActionOptions): ShelfActions {
  const { shelf, onOpen, toast, problemText } = options
  const { news, copyName, copyMarks } = options.texts
  const done = settleBy(options)
  const tell = (sentence: string, name: string): void => toast({ message: format(sentence, { name }) })
  const openDone = async (deed: Promise<Result<string>>): Promise<void> => {
    const made = await done(deed)
    if (made !== null) onOpen(made.value)
  }
  const restore = async (item: EngagementListing): Promise<void> => {
    if ((await done(shelf.restore(item.id))) !== null) tell(news.restored, item.name)
  }
  const warn = (problem: Problem): void => toast({ message: problemText(problem), tone: 'warning' })

  return {
    create: (name) => openDone(shelf.create(name)),
    createFromSample: (sampleId) => openDone(shelf.createFromSample(sampleId)),
    importCopy: (file) => openDone(shelf.importCopy(file)),
    importOutline: (file, layer) => openDone(shelf.importOutline(file, layer)),
    async importSeveral(files) {
      for (const file of files) {
        const isOutline = kindOfFile(file.name) === 'outline'
        const made = await done(isOutline ? shelf.importOutline(file, 'shared') : shelf.importCopy(file))
        if (made !== null) tell(news.imported, file.name)
      }
    },
    async duplicate(item) {
      const name = format(copyName, { name: item.name })
      const made = await done(shelf.duplicate(item.id, name))
      if (made === null) return
      const action = { label: news.open, onPress: () => onOpen(made.value) }
      toast({ message: format(news.duplicated, { name }), action })
    },
    async rename(item, name) {
      await done(shelf.rename(item.id, name))
    },
    async remove(item) {
      if ((await done(shelf.remove(item.id))) === null) return
      const action = { label: news.undo, onPress: () => void restore(item) }
      toast({ message: format(news.deleted, { name: item.name }), action })
    },
    async exportCopy(item, audience) {
      const saved = await done(shelf.exportCopy(item.id, audience, copyMarks[audience]))
      if (saved !== null && saved.value !== null) tell(news.exported, saved.value)
    },
    async chooseFile() {
      const chosen = await shelf.chooseFile()
      if (!chosen.ok) warn(chosen.error)
      return chosen.ok ? chosen.value : null
    },
    refuse: (fileName) => toast({ message: format(news.wrongFile, { name: fileName }), tone: 'warning' }),
    warn,
  }
}

type Settle = <T>(deed: Promise<Result<T>>) => Promise<{ readonly value: T } | null>

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
