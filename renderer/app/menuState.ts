// What the shell's native menu has to know of this page: the chosen language, and whether there is an 案件 on the screen for
// 紙にする and the like. Told on every change, and never twice.
import type { Bridge, MenuState } from '../../shared/ipc/bridge'

export interface MenuStateTeller {
  chooseLanguage(language: MenuState['language']): void
  /** An open 案件 is shown, until the function that comes back is called. */
  showOpen(): () => void
}

export function createMenuState(bridge: Pick<Bridge, 'call'>): MenuStateTeller {
  let language: MenuState['language'] | undefined
  let openCount = 0
  let told = ''
  const tell = (): void => {
    if (language === undefined) return
    const state: MenuState = { language, hasOpen: openCount > 0 }
    const words = JSON.stringify(state)
    if (words === told) return
    told = words
    // A menu that was not reached stays as it is; there is nothing a person could do about it.
    void bridge.call('app:menu', state)
  }
  return {
    chooseLanguage(chosen) {
      language = chosen
      tell()
    },
    showOpen() {
      openCount += 1
      tell()
      return () => {
        openCount -= 1
        tell()
      }
    },
  }
}
