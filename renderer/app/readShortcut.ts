// Which of the app's keys was pressed. Pure. A key that belongs to an input method or to a text being written is not one.
import type { MenuCommand } from '../../shared/ipc/bridge'

export type Shortcut = Extract<MenuCommand, 'undo' | 'redo' | 'print' | 'help'>

export interface ShortcutPress {
  readonly key: string
  readonly keyCode: number
  readonly isComposing: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Where the focus is: a document's text field leaves undo to the document, any other text field keeps it. */
export type Focus = 'page' | 'documentText' | 'otherText'

export function readShortcut(press: ShortcutPress, focus: Focus): Shortcut | null {
  if (press.isComposing || press.keyCode === 229 || press.altKey) return null
  const key = press.key.toLowerCase()
  if (press.ctrlKey || press.metaKey) {
    if (key === 'p' && !press.shiftKey) return 'print'
    if (focus === 'otherText') return null
    if (key === 'z') return press.shiftKey ? 'redo' : 'undo'
    return key === 'y' && !press.shiftKey ? 'redo' : null
  }
  return key === '?' && focus === 'page' ? 'help' : null
}
