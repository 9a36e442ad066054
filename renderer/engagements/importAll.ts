// Makes 案件 of several files, one after the other, and shows after each what has become of all. One that fails stops no other.
import type { EngagementShelf, OutlineLayer } from './engagementShelf'
import type { FileBatch } from './fileBatch'
import { importFile } from './importFile'
import type { ImportRow } from './importRow'

export interface ImportAllOptions {
  readonly layer: OutlineLayer
  readonly show: (rows: readonly ImportRow[]) => void
}

export async function importAll(
  shelf: EngagementShelf,
  { taken, refused }: FileBatch,
  { layer, show }: ImportAllOptions,
): Promise<readonly ImportRow[]> {
  const waiting = taken.map(({ file }): ImportRow => ({ name: file.name, state: 'waiting' }))
  const failed = refused.map((file): ImportRow => ({ ...file, state: 'failed' }))
  const done: ImportRow[] = []
  const showNow = (): void => show([...failed, ...done, ...waiting.slice(done.length)])
  showNow()
  for (const checked of taken) {
    const { name } = checked.file
    const made = await importFile(shelf, checked, layer)
    done.push(
      made.ok ? { name, state: 'done', id: made.value } : { name, state: 'failed', problem: made.error },
    )
    showNow()
  }
  return done
}
