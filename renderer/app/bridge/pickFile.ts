// Lets the user choose a .bansou file or an outline with the browser's own chooser. Size is checked before anything is read.
import type { Reply } from '../../../shared/ipc/bridge'
import { BANSOU_MAX_BYTES } from '../../../shared/ipc/bansouMaxBytes'
import { shellFailure } from '../../../shared/ipc/shellFailure'
import { success } from '../../../shared/lib/result'

const MIB = 1024 * 1024

export async function pickFile(document: Document): Promise<Reply<'file:open'>> {
  const file = await chooseFile(document)
  if (file === undefined) return success({ value: { opened: false, name: '' } })
  if (file.size > BANSOU_MAX_BYTES) return tooLarge(file.name)
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return success({ value: { opened: true, name: file.name }, bytes })
  } catch {
    return shellFailure('file.failed', { name: file.name })
  }
}

function tooLarge(name: string) {
  return shellFailure('file.tooLarge', { maxMib: BANSOU_MAX_BYTES / MIB, name })
}

/** `undefined` when the user closed the chooser. */
function chooseFile(document: Document): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.bansou,.txt'
  input.hidden = true
  document.body.append(input)
  return new Promise((resolve) => {
    const finish = () => {
      input.remove()
      resolve(input.files?.[0])
    }
    input.addEventListener('change', finish, { once: true })
    input.addEventListener('cancel', finish, { once: true })
    input.click()
  })
}
