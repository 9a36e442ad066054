import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLaunchPages } from '../../../electron/browser/createLaunchPages'

let data = ''
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'banso-launch-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

const ADDRESS = 'http://127.0.0.1:47615/open/one-time'

describe('the page that leads the app window in', () => {
  it('holds the address, is for its owner alone, and is gone when removed', async () => {
    const page = await createLaunchPages(data).write(ADDRESS)
    const path = fileURLToPath(page.fileUrl)
    expect(await readFile(path, 'utf8')).toContain(ADDRESS)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    await page.remove()
    expect(await readdir(data)).toEqual([])
  })

  it('that was left behind is cleared away, and nothing else', async () => {
    const pages = createLaunchPages(data)
    await pages.write(ADDRESS)
    await writeFile(join(data, 'launch-notes.html'), '')
    await pages.removeAll()
    expect(await readdir(data)).toEqual(['launch-notes.html'])
  })

  it('needs no clearing when DATA itself is gone', async () => {
    await rm(data, { recursive: true })
    await expect(createLaunchPages(data).removeAll()).resolves.toBeUndefined()
  })
})
