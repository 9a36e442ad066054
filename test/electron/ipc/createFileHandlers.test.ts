// Saving and opening where the user says, with the path on the privileged side only.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFileHandlers } from '../../../electron/ipc/createFileHandlers'
import type { FileDialogs } from '../../../electron/windows/fileDialogs'
import { temporaryFolder } from '../helpers/temporaryFolder'

const choosing = (path: string | undefined): FileDialogs & { readonly offered: string[] } => {
  const offered: string[] = []
  return {
    offered,
    async chooseSavePath(suggestedName) {
      offered.push(suggestedName)
      return path
    },
    chooseOpenPath: async () => path,
  }
}
const bytes = new Uint8Array([0, 255, 10, 13])

describe('file:save', () => {
  it('writes what it was given where the user chose and tells the page the name only', async () => {
    const path = join(temporaryFolder(), '提案書.pdf')
    const dialogs = choosing(path)
    const reply = await createFileHandlers(dialogs)['file:save']({ suggestedName: 'a/b', kind: 'pdf' }, bytes)
    expect(reply).toEqual({ ok: true, value: { value: { saved: true, name: '提案書.pdf' } } })
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
    expect(dialogs.offered).toEqual(['a_b.pdf'])
  })

  it('writes nothing when the user cancels', async () => {
    const reply = await createFileHandlers(choosing(undefined))['file:save'](
      { suggestedName: 'a', kind: 'pdf' },
      bytes,
    )
    expect(reply).toEqual({ ok: true, value: { value: { saved: false, name: '' } } })
  })
})

describe('file:open', () => {
  it('reads the chosen file', async () => {
    const path = join(temporaryFolder(), 'a.bansou')
    writeFileSync(path, bytes)
    const reply = await createFileHandlers(choosing(path))['file:open']({}, undefined)
    expect(reply).toEqual({ ok: true, value: { value: { opened: true, name: 'a.bansou' }, bytes } })
  })

  it('refuses links, folders and files that are not there', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'folder.bansou'))
    symlinkSync('/etc/hostname', join(folder, 'link.bansou'))
    const open = (name: string) =>
      createFileHandlers(choosing(join(folder, name)))['file:open']({}, undefined)
    expect(await open('folder.bansou')).toMatchObject({ error: { code: 'file.notRegular' } })
    expect(await open('link.bansou')).toMatchObject({ error: { code: 'file.notRegular' } })
    expect(await open('none.bansou')).toMatchObject({ error: { code: 'file.failed' } })
  })
})

describe('in browser mode', () => {
  it('leaves both to the page', async () => {
    const handlers = createFileHandlers(undefined)
    expect(await handlers['file:open']({}, undefined)).toMatchObject({
      error: { code: 'channel.unavailable' },
    })
    expect(await handlers['file:save']({ suggestedName: 'a', kind: 'pdf' }, bytes)).toMatchObject({
      error: { code: 'channel.unavailable' },
    })
  })
})
