// `file:*`: saving to and opening from a place the user chooses in a native dialog. The page never learns the path.
// In browser mode there are no native dialogs; the page's own transport saves and opens there.
import { basename } from 'node:path'
import { BANSOU_MAX_BYTES } from '../../shared/ipc/bansouMaxBytes'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { success } from '../../shared/lib/result'
import { readRegularFile } from '../files/readRegularFile'
import { safeFileName } from '../files/safeFileName'
import { writeAtomic } from '../files/writeAtomic'
import type { FileDialogs } from '../windows/fileDialogs'
import type { HandlersOf } from './handlers'

export function createFileHandlers(dialogs: FileDialogs | undefined): HandlersOf<'file'> {
  return {
    'file:save': async ({ suggestedName, kind }, bytes) => {
      if (dialogs === undefined) return shellFailure('channel.unavailable')
      if (bytes === undefined) return shellFailure('request.malformed')
      const path = await dialogs.chooseSavePath(safeFileName(suggestedName, kind), kind)
      if (path === undefined) return success({ value: { saved: false, name: '' } })
      const written = await writeAtomic(path, bytes)
      return written.ok ? success({ value: { saved: true, name: basename(path) } }) : written
    },
    'file:open': async () => {
      if (dialogs === undefined) return shellFailure('channel.unavailable')
      const path = await dialogs.chooseOpenPath()
      if (path === undefined) return success({ value: { opened: false, name: '' } })
      const bytes = await readRegularFile(path, BANSOU_MAX_BYTES)
      if (!bytes.ok) return bytes
      if (bytes.value === undefined) return shellFailure('file.failed')
      return success({ value: { opened: true, name: basename(path) }, bytes: bytes.value })
    },
  }
}
