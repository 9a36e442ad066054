// The built pages, from the list the build wrote (out/pages.json). A request is looked up in that list: no path from
// outside ever reaches the file system.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { contentTypeOf } from './contentTypeOf'

const listShape = v.strictObject({
  entry: v.string(),
  files: v.array(v.pipe(v.string(), v.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/))),
})

/** Vite puts every file whose name carries its hash here. */
const HASHED_FOLDER = 'assets/'

export interface Page {
  readonly contentType: string
  /** For ever for files whose name carries their hash, else `no-store`. */
  readonly cacheControl: string
  read(): Promise<Buffer>
}

export interface Pages {
  /** `path` as in a URL, from its first `/`, undecoded; `/` is the console. */
  find(path: string): Page | undefined
}

/** `outDir` holds `pages.json` and `renderer/`. Throws when the pages were not built. */
export async function openPages(outDir: string): Promise<Pages> {
  const list = v.parse(listShape, JSON.parse(await readFile(join(outDir, 'pages.json'), 'utf8')))
  const pages = new Map<string, Page>()
  for (const file of list.files) {
    const contentType = contentTypeOf(file)
    if (contentType === undefined) continue
    const page = createPage(
      join(outDir, 'renderer', ...file.split('/')),
      contentType,
      file.startsWith(HASHED_FOLDER),
    )
    pages.set(`/${file}`, page)
    if (file === list.entry) pages.set('/', page)
  }
  if (!pages.has('/')) throw new Error(`out/pages.json names no page ${list.entry}`)
  return { find: (path) => pages.get(path) }
}

function createPage(path: string, contentType: string, isHashed: boolean): Page {
  let content: Promise<Buffer> | undefined
  return {
    contentType,
    cacheControl: isHashed ? 'public, max-age=31536000, immutable' : 'no-store',
    read: () => (content ??= readFile(path)),
  }
}
