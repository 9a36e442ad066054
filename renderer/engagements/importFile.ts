// Makes an 案件 of one file that was looked at. Answers with its id.
import type { Result } from '../../shared/lib/result'
import type { CheckedFile } from './checkFile'
import type { EngagementShelf, OutlineLayer } from './engagementShelf'

export function importFile(
  shelf: Pick<EngagementShelf, 'importCopy' | 'importOutline'>,
  checked: CheckedFile,
  layer: OutlineLayer,
): Promise<Result<string>> {
  return checked.kind === 'outline'
    ? shelf.importOutline(checked.file, layer)
    : shelf.importCopy(checked.file)
}
