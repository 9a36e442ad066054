// Makes a rename or removal inside a folder survive a power cut. Windows cannot open a folder for this and needs it not.
import { open } from 'node:fs/promises'

export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
