// `app:*`: what the page may know about the program it runs in, and what the program's menu follows.
import type { AppInfo, MenuState } from '../../shared/ipc/bridge'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { success } from '../../shared/lib/result'
import type { HandlersOf } from './handlers'

/** `showMenu` is absent where there is no native menu. */
export function createAppHandlers(
  info: AppInfo,
  showMenu: ((state: MenuState) => void) | undefined,
): HandlersOf<'app'> {
  return {
    'app:info': async () => success({ value: info }),
    'app:menu': async (state) => {
      if (showMenu === undefined) return shellFailure('channel.unavailable')
      showMenu(state)
      return success({ value: {} })
    },
  }
}
