// The native menu. Commands go to the page, which knows what they mean; editing of text uses the system's own roles.
// Shortcuts are shown but left to the page (`registerAccelerator: false`), which handles them the same in both shells.
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/ipc/bridge'
import type { ShellText } from './text/shellText'

export interface MenuParts {
  readonly text: ShellText
  readonly isMac: boolean
  /** An 案件 is open and shown. */
  readonly hasOpen: boolean
  readonly send: (command: MenuCommand) => void
}

export function menuTemplate({ text, isMac, hasOpen, send }: MenuParts): MenuItemConstructorOptions[] {
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const ofOpen = (label: string, name: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    ...command(label, name, accelerator),
    enabled: hasOpen,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const quit: MenuItemConstructorOptions = { role: 'quit', label: text.quit }
  const file = [
    command(text.newEngagement, 'new'),
    command(text.list, 'list'),
    separator,
    command(text.open, 'import', 'CmdOrCtrl+O'),
    ofOpen(text.saveCopy, 'export', 'CmdOrCtrl+S'),
    ofOpen(text.print, 'print', 'CmdOrCtrl+P'),
    ...(isMac ? [] : [separator, quit]),
  ]
  const edit = [
    ofOpen(text.undo, 'undo', 'CmdOrCtrl+Z'),
    ofOpen(text.redo, 'redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
    separator,
    { role: 'cut', label: text.cut },
    { role: 'copy', label: text.copy },
    { role: 'paste', label: text.paste },
    { role: 'selectAll', label: text.selectAll },
  ] satisfies MenuItemConstructorOptions[]
  return [
    ...(isMac ? [{ label: text.about, submenu: macSubmenu(text, quit) }] : []),
    { label: text.file, submenu: file },
    { label: text.edit, submenu: edit },
    { label: text.view, submenu: [{ role: 'togglefullscreen', label: text.fullScreen }] },
    { label: text.window, submenu: [{ role: 'minimize', label: text.minimize }] },
    { label: text.help, submenu: [command(text.howTo, 'help')] },
  ]
}

function macSubmenu(text: ShellText, quit: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return [
    { role: 'about', label: text.about },
    { type: 'separator' },
    { role: 'hide', label: text.hide },
    quit,
  ]
}
