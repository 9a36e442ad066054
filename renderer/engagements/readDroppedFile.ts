// The bytes of a file that was dropped on the page. Its size is looked at before anything is read.
import { BANSOU_MAX_BYTES } from '../../shared/ipc/bansouMaxBytes'
import { failure, success, type Result } from '../../shared/lib/result'
import type { ChosenFile } from './engagementShelf'

const MIB = 1024 * 1024

export async function readDroppedFile(file: File): Promise<Result<ChosenFile>> {
  if (file.size > BANSOU_MAX_BYTES) return failure('file.tooLarge', { maxMib: BANSOU_MAX_BYTES / MIB })
  try {
    return success({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    return failure('file.failed')
  }
}
