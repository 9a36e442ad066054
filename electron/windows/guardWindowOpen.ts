// No page opens a window by itself.
import type { WebContents } from 'electron'

export function guardWindowOpen(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
