// The commands of an open 案件, from wherever they come: the header, the keys, the shell's menu.
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import type { Bridge, MenuCommand } from '../../shared/ipc/bridge'
import type { History } from '../../shared/doc/history'
import { undoTaker } from '../ui/undoTaker'
import { unsavedText } from '../ui/unsavedText'
import type { MenuStateTeller } from './menuState'
import { useShortcuts } from './useShortcuts'
import type { OpenSheet } from './WorkspaceSheets'

export interface WorkspaceCommands {
  readonly bridge: Bridge
  readonly menu: MenuStateTeller
  readonly history: History
  readonly isShown: boolean
  readonly isReadOnly: boolean
  readonly onSheet: (sheet: OpenSheet) => void
}

export function useWorkspaceCommands(commands: WorkspaceCommands): (command: MenuCommand) => void {
  const { bridge, menu, history, isShown, isReadOnly, onSheet } = commands
  const obey = (command: MenuCommand): void => {
    if (command === 'undo' && !isReadOnly) undo(history)
    else if (command === 'redo' && !isReadOnly) history.redo()
    else if (command === 'print') onSheet('paper')
    else if (command === 'help') onSheet('help')
  }
  useShortcuts(isShown, obey)
  useEffect(() => (isShown ? bridge.onMenu(obey) : undefined))
  useEffect(() => (isShown ? menu.showOpen() : undefined), [menu, isShown])
  return obey
}

/** As Ctrl+Z in the place: what is typed is handed out and shown first, and an empty card is all that is taken back. */
function undo(history: History): void {
  flushSync(() => unsavedText.handOut())
  if (!undoTaker.undo()) history.undo()
}
