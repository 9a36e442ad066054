// Where the desktop shell keeps DATA (`--data=DIR`, else the usual place), and Electron's own profile inside it.
import { join, resolve } from 'node:path'
import type { App } from 'electron'

export function chooseDataFolder(app: App, usual: string): string {
  const given = app.commandLine.getSwitchValue('data')
  const dir = given === '' ? usual : resolve(given)
  app.setPath('userData', join(dir, 'electron-profile'))
  return dir
}
