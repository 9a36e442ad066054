// Files that come in, chosen or dropped: what cannot be read is refused by name, an outline asks where its lines go, one
// file alone is opened, several are listed with what became of each.
import { checkFile } from './checkFile'
import type { ShelfActions } from './createShelfActions'
import type { OpenDialog } from './openDialog'
import type { ChosenFile, OutlineLayer } from './engagementShelf'
import type { FileBatch } from './fileBatch'
import { kindOfFile } from './kindOfFile'
import { readDroppedFile } from './readDroppedFile'

export interface FileIntake {
  /** Lets the user choose a file. */
  choose(): Promise<void>
  drop(files: readonly File[]): Promise<void>
  /** Makes 案件 of the files; the lines of outlines go to `layer`. */
  finish(batch: FileBatch, layer: OutlineLayer): Promise<void>
}

export function createFileIntake(actions: ShelfActions, ask: (dialog: OpenDialog) => void): FileIntake {
  const finish = async (batch: FileBatch, layer: OutlineLayer): Promise<void> => {
    const [only] = batch.taken
    if (only !== undefined && batch.taken.length === 1 && batch.refused.length === 0)
      return actions.importOne(only, layer)
    await actions.importSeveral(batch, layer, (rows) => ask({ kind: 'imported', rows }))
  }
  const receive = async (batch: FileBatch): Promise<void> => {
    const [refused] = batch.refused
    if (refused !== undefined && batch.refused.length === 1 && batch.taken.length === 0)
      return actions.refuse(refused)
    if (batch.taken.some(({ kind }) => kind === 'outline')) return ask({ kind: 'outline', batch })
    if (batch.taken.length + batch.refused.length > 0) await finish(batch, 'shared')
  }
  return {
    async choose() {
      const chosen = await actions.chooseFile()
      if (chosen !== null) await receive(sort([{ name: chosen.name, read: checkFile(chosen) }]))
    },
    async drop(files) {
      await receive(sort(await Promise.all(files.map(readAndCheck))))
    },
    finish,
  }
}

interface Checked {
  readonly name: string
  readonly read: ReturnType<typeof checkFile>
}

async function readAndCheck(file: File): Promise<Checked> {
  const { name } = file
  // What is no file of ours is not read, however large it is.
  const nothing: ChosenFile = { name, bytes: new Uint8Array() }
  if (kindOfFile(name) === null) return { name, read: checkFile(nothing) }
  const dropped = await readDroppedFile(file)
  return { name, read: dropped.ok ? checkFile(dropped.value) : dropped }
}

function sort(files: readonly Checked[]): FileBatch {
  return {
    taken: files.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    refused: files.flatMap(({ name, read }) => (read.ok ? [] : [{ name, problem: read.error }])),
  }
}
