// Whether a message comes from the top frame of our own page; every IPC listener asks this first.
import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { isAppUrl } from './isAppUrl'

export function isConsoleSender({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url)
}
