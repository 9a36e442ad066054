// The native save and open dialogs, on the console's window.
import { dialog, type BrowserWindow } from 'electron'
import type { ShellText } from './text/shellText'
import type { FileDialogs } from './fileDialogs'

export function createFileDialogs(window: () => BrowserWindow | undefined, text: ShellText): FileDialogs {
  const bansou = { name: text.bansouFile, extensions: ['bansou'] }
  const openable = { name: text.openableFile, extensions: ['bansou', 'txt'] }
  const pdf = { name: text.pdfFile, extensions: ['pdf'] }
  return {
    async chooseSavePath(suggestedName, kind) {
      const parent = window()
      if (parent === undefined) return undefined
      const options = { defaultPath: suggestedName, filters: [kind === 'pdf' ? pdf : bansou] }
      const { canceled, filePath } = await dialog.showSaveDialog(parent, options)
      return canceled || filePath === '' ? undefined : filePath
    },
    async chooseOpenPath() {
      const parent = window()
      if (parent === undefined) return undefined
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
        properties: ['openFile'],
        filters: [openable],
      })
      return canceled ? undefined : filePaths[0]
    },
  }
}
