// The native save and open dialogs, on the console's window.
import { dialog, type BrowserWindow } from 'electron'
import type { ShellText } from './text/shellText'
import type { FileDialogs, SavedKind } from './fileDialogs'

export function createFileDialogs(
  window: () => BrowserWindow | undefined,
  text: () => ShellText,
): FileDialogs {
  const saved = {
    bansou: () => ({ name: text().bansouFile, extensions: ['bansou'] }),
    pdf: () => ({ name: text().pdfFile, extensions: ['pdf'] }),
    zip: () => ({ name: text().zipFile, extensions: ['zip'] }),
  } satisfies Record<SavedKind, unknown>
  return {
    async chooseSavePath(suggestedName, kind) {
      const parent = window()
      if (parent === undefined) return undefined
      const options = { defaultPath: suggestedName, filters: [saved[kind]()] }
      const { canceled, filePath } = await dialog.showSaveDialog(parent, options)
      return canceled || filePath === '' ? undefined : filePath
    },
    async chooseOpenPath() {
      const parent = window()
      if (parent === undefined) return undefined
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
        properties: ['openFile'],
        filters: [{ name: text().openableFile, extensions: ['bansou', 'txt'] }],
      })
      return canceled ? undefined : filePaths[0]
    },
  }
}
