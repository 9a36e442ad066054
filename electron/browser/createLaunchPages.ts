// Everybody on a machine can read with which words a program was started, so the one-time address of an app window is not
// among them: the browser is given a small page in DATA, which only its owner can read, and that leads on. It opens nothing.
import { randomBytes } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const NAME = /^launch-[0-9a-f]{16}\.html$/

export interface LaunchPage {
  /** `file:` address of the page. */
  readonly fileUrl: string
  remove(): Promise<void>
}

export interface LaunchPages {
  write(url: string): Promise<LaunchPage>
  /** Also those a killed program has left: their tokens open nothing any more. */
  removeAll(): Promise<void>
}

export function createLaunchPages(dataDir: string): LaunchPages {
  return {
    async write(url) {
      const path = join(dataDir, `launch-${randomBytes(8).toString('hex')}.html`)
      await writeFile(path, pageTo(url), { mode: 0o600, flag: 'wx' })
      return { fileUrl: pathToFileURL(path).href, remove: () => rm(path, { force: true }) }
    },
    async removeAll() {
      // Whoever took DATA away has taken the pages with it.
      const names = await readdir(dataDir).catch(() => [])
      for (const name of names) if (NAME.test(name)) await rm(join(dataDir, name), { force: true })
    },
  }
}

/** `url` is our own: letters, digits and a few signs that mean nothing in HTML. */
function pageTo(url: string): string {
  return [
    '<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">',
    `<meta http-equiv="refresh" content="0;url=${url}">`,
    `<title>Banso Board</title><a href="${url}">Banso Board</a>\n`,
  ].join('\n')
}
