// Files that come in, chosen or dropped: a copy is opened, an outline asks where its lines go, anything else is refused.
import type { OpenDialog } from './EngagementDialogs'
import type { ChosenFile } from './engagementShelf'
import { kindOfFile } from './kindOfFile'
import { readDroppedFile } from './readDroppedFile'
import type { ShelfActions } from './createShelfActions'

export interface FileIntake {
  /** Lets the user choose a file. */
  choose(): Promise<void>
  drop(files: readonly File[]): Promise<void>
}

export function createFileIntake(actions: ShelfActions, ask: (dialog: OpenDialog) => void): FileIntake {
  const take = (file: ChosenFile): void => {
    const kind = kindOfFile(file.name)
    if (kind === 'copy') void actions.importCopy(file)
    else if (kind === 'outline') ask({ kind: 'outline', file })
    else actions.refuse(file.name)
  }
  return {
    async choose() {
      const chosen = await actions.chooseFile()
      if (chosen !== null) take(chosen)
    },
    async drop(files) {
      const read: ChosenFile[] = []
      for (const file of files) {
        const dropped = kindOfFile(file.name) === null ? null : await readDroppedFile(file)
        if (dropped === null) actions.refuse(file.name)
        else if (dropped.ok) read.push(dropped.value)
        else actions.warn(dropped.error)
      }
      const [only] = read
      if (read.length > 1) await actions.importSeveral(read)
      else if (only !== undefined) take(only)
    },
  }
}
