// What the shell tells the page: the window closes, a menu entry was chosen. Files from the desktop: OpenedFileDialog.
import { useEffect } from 'react'
import type { MenuCommand } from '../../shared/ipc/bridge'
import { unsavedText } from '../ui/unsavedText'
import { askBeforeClosing } from './askBeforeClosing'
import type { ConsoleServices } from './consoleServices'
import { pageRoute } from './pageRoute'
import { goTo } from './useRoute'

export function useDesktop(services: ConsoleServices, openId: string | null): void {
  const { bridge, info, keeper } = services

  useEffect(
    () =>
      bridge.onWillClose(async () => {
        // In a browser this also comes when the window is only hidden: everything is stored and stays open.
        if (info.shell === 'browser') return keeper.storeAllNow()
        // Leaving the field hands its last words out.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        return askBeforeClosing({ keeper, words: unsavedText, route: pageRoute })
      }),
    [bridge, info, keeper],
  )
  useEffect(() => bridge.onMenu((command) => obeyMenu(command, openId)), [bridge, openId])
}

/** Undo, redo, print and help of an open 案件 belong to its workspace. */
function obeyMenu(command: MenuCommand, openId: string | null): void {
  if (command === 'list') goTo({ kind: 'engagements' })
  else if (command === 'new') goTo({ kind: 'engagements', request: { verb: 'new' } })
  else if (command === 'import') goTo({ kind: 'engagements', request: { verb: 'open' } })
  else if (command === 'export' && openId !== null)
    goTo({ kind: 'engagements', request: { verb: 'export', id: openId } })
  else if (command === 'help' && openId === null) goTo({ kind: 'settings', sheet: 'handbook' })
}
