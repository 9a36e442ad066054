// All handlers of a shell in one table. The shells differ only in what they hand in.
import type { AppInfo, MenuState } from '../../shared/ipc/bridge'
import type { DataFolder } from '../files/createDataFolder'
import type { FileDialogs } from '../windows/fileDialogs'
import { createAppHandlers } from './createAppHandlers'
import { createEngagementHandlers } from './createEngagementHandlers'
import { createFileHandlers } from './createFileHandlers'
import type { Handlers } from './handlers'

export interface HandlerParts {
  readonly info: AppInfo
  readonly data: DataFolder
  /** Absent in browser mode, where the page saves and opens files by itself. */
  readonly dialogs?: FileDialogs | undefined
  /** Absent in browser mode, which has no native menu. */
  readonly showMenu?: ((state: MenuState) => void) | undefined
}

export function createHandlers({ info, data, dialogs, showMenu }: HandlerParts): Handlers {
  return {
    ...createAppHandlers(info, showMenu),
    ...createEngagementHandlers(data),
    ...createFileHandlers(dialogs),
  }
}
