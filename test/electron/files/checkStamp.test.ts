// DATA of a newer app or a newer Chromium is not touched; everything else goes on.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStamp } from '../../../electron/files/checkStamp'
import { temporaryFolder } from '../helpers/temporaryFolder'

const stampOf = (dir: string): unknown => JSON.parse(readFileSync(join(dir, 'stamp.json'), 'utf8'))

describe('checkStamp', () => {
  it('stamps a new folder, and makes it', async () => {
    const dir = join(temporaryFolder(), 'new')
    expect(await checkStamp(dir, { schema: 1, chromium: 153 })).toMatchObject({ ok: true })
    expect(stampOf(dir)).toEqual({ schema: 1, chromium: 153 })
  })

  it('refuses the data of a newer app and leaves its stamp', async () => {
    const dir = temporaryFolder()
    await checkStamp(dir, { schema: 2 })
    expect(await checkStamp(dir, { schema: 1 })).toEqual({ ok: false, error: { code: 'data.newer' } })
    expect(stampOf(dir)).toEqual({ schema: 2 })
  })

  it('refuses a profile a newer Chromium has written', async () => {
    const dir = temporaryFolder()
    await checkStamp(dir, { schema: 1, chromium: 153 })
    expect(await checkStamp(dir, { schema: 1, chromium: 152 })).toMatchObject({
      error: { code: 'data.newerChromium' },
    })
  })

  it('lets browser mode in, and keeps what Electron had stamped', async () => {
    const dir = temporaryFolder()
    await checkStamp(dir, { schema: 1, chromium: 153 })
    expect(await checkStamp(dir, { schema: 1 })).toMatchObject({ ok: true })
    expect(stampOf(dir)).toEqual({ schema: 1, chromium: 153 })
  })

  it.each(['', '{', '{"schema":"1"}', '[]', 'null'])(
    'is not stopped by a damaged stamp (%j)',
    async (text) => {
      const dir = temporaryFolder()
      writeFileSync(join(dir, 'stamp.json'), text)
      expect(await checkStamp(dir, { schema: 1 })).toMatchObject({ ok: true })
      expect(stampOf(dir)).toEqual({ schema: 1 })
    },
  )
})
