// Tells `npm start` that Electron itself works here: until then an end is a failure to start, and browser mode takes over.
// A packaged app and a direct start are waited for by nobody.
import { writeFile } from 'node:fs/promises'

export async function announceUp(): Promise<void> {
  const path = process.env['BANSO_UP_FILE']
  if (path === undefined) return
  // Never over anything that is there; and one who does not hear of it loses only a reason.
  await writeFile(path, '', { flag: 'wx', mode: 0o600 }).catch(() => undefined)
}
