// Electron's side of the calls: checks the sender, then hands everything to the dispatcher both shells share.
import { ipcMain } from 'electron'
import { CHANNELS } from '../../shared/ipc/channels'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { isConsoleSender } from '../windows/isConsoleSender'
import type { Dispatcher } from './createDispatcher'

export function answerConsoleCalls(dispatcher: Dispatcher): void {
  for (const channel of Object.keys(CHANNELS)) {
    ipcMain.handle(channel, async (event, request: unknown, bytes: unknown) => {
      if (!isConsoleSender(event)) return shellFailure('session.refused')
      return dispatcher.dispatch({ caller: String(event.sender.id), channel, request, bytes })
    })
  }
}
