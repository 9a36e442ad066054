// Files from the desktop are asked about, one after the other, before anything is made of them.
import { describe, expect, it, vi } from 'vitest'
import { createOpenedFiles } from '../../../renderer/app/openedFiles'
import { WAITING_FILES_MAX, type EngagementListing } from '../../../shared/ipc/bridge'
import { failure, success, type Result } from '../../../shared/lib/result'
import { bansouFile } from '../../electron/helpers/bansouFile'

const listing: EngagementListing = {
  id: 'engagement-01',
  name: 'いまの名前',
  updatedAt: '2026-11-01T00:00:00Z',
  cardCount: 7,
  epoch: 1,
}
const fileOf = (id: string, name = `${id}.bansou`) => ({ name, bytes: bansouFile({ id, name: '見本工業' }) })

function openFiles(listed: readonly EngagementListing[] = []) {
  const shelf = {
    list: vi.fn(() => Promise.resolve(success(listed))),
    importCopy: vi.fn((): Promise<Result<string>> => Promise.resolve(success('made-here'))),
  }
  const files = createOpenedFiles(shelf)
  const refused: string[] = []
  files.onRefused((name, { code }) => refused.push(`${name} ${code}`))
  const asked = () => vi.waitUntil(() => files.question())
  return { shelf, files, refused, asked }
}

describe('a file from the desktop', () => {
  it('is asked about with its name and its number of cards, and read in when that is wanted', async () => {
    const { shelf, files, asked } = openFiles()
    const file = fileOf('engagement-01')
    files.receive(file)
    expect(await asked()).toMatchObject({
      file,
      name: '見本工業',
      cardCount: expect.any(Number) as number,
      here: null,
    })
    expect(shelf.importCopy).not.toHaveBeenCalled()
    expect(await files.answer('read')).toBe('made-here')
    expect(shelf.importCopy).toHaveBeenCalledWith(file)
    expect(files.question()).toBeNull()
  })

  it('leaves nothing behind when it is not wanted', async () => {
    const { shelf, files, asked } = openFiles()
    files.receive(fileOf('engagement-01'))
    await asked()
    expect(await files.answer('cancel')).toBeNull()
    expect(shelf.importCopy).not.toHaveBeenCalled()
  })

  it('of an 案件 that is here offers that 案件, or a copy beside it', async () => {
    const { shelf, files, asked } = openFiles([listing])
    files.receive(fileOf('engagement-01'))
    expect((await asked()).here).toEqual(listing)
    expect(await files.answer('openHere')).toBe('engagement-01')
    expect(shelf.importCopy).not.toHaveBeenCalled()
    files.receive(fileOf('engagement-01'))
    await asked()
    expect(await files.answer('read')).toBe('made-here')
  })

  it('double clicked again and again is one question', async () => {
    const { files, asked } = openFiles()
    files.receive(fileOf('engagement-01'))
    files.receive(fileOf('engagement-01'))
    await asked()
    files.receive(fileOf('engagement-01'))
    await files.answer('cancel')
    files.receive(fileOf('engagement-02'))
    expect((await asked()).file.name).toBe('engagement-02.bansou')
    await files.answer('cancel')
    expect(files.question()).toBeNull()
  })

  it('waits for the one before; no more wait than are kept, and each other is refused by name', async () => {
    const { files, refused, asked } = openFiles()
    for (let at = 0; at <= WAITING_FILES_MAX + 1; at += 1) files.receive(fileOf(`engagement-0${at}`))
    expect(refused).toEqual(['engagement-09.bansou file.tooMany'])
    const seen = []
    for (let at = 0; at <= WAITING_FILES_MAX; at += 1) {
      seen.push((await asked()).file.name)
      await files.answer('cancel')
    }
    expect(new Set(seen).size).toBe(WAITING_FILES_MAX + 1)
    expect(files.question()).toBeNull()
  })
})

describe('a file that cannot be read', () => {
  it('is told by its name and hides no other', async () => {
    const { files, refused, asked } = openFiles()
    files.receive({ name: '大.bansou', problem: { code: 'file.tooLarge', params: { maxMib: 64 } } })
    files.receive({ name: '写真.bansou', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]) })
    files.receive(fileOf('engagement-01'))
    await asked()
    expect(refused).toEqual(['大.bansou file.tooLarge', '写真.bansou file.notBansou'])
  })

  it('is told when reading it in fails, or the list is not to be had', async () => {
    const { shelf, files, refused, asked } = openFiles()
    shelf.importCopy.mockResolvedValueOnce(failure('file.damaged'))
    files.receive(fileOf('engagement-01'))
    await asked()
    expect(await files.answer('read')).toBeNull()
    shelf.list.mockResolvedValueOnce(failure('bridge.unreachable') as never)
    files.receive(fileOf('engagement-02'))
    await vi.waitUntil(() => refused.length === 2)
    expect(refused).toEqual(['engagement-01.bansou file.damaged', 'engagement-02.bansou bridge.unreachable'])
  })
})
