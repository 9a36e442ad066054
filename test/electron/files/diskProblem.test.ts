// A disk without space, at every step of a write: the file of before stays whole, the reason is told, and the next write
// with space again goes through.
import { readdirSync } from 'node:fs'
import { open, rename, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { bansouFile } from '../helpers/bansouFile'
import { createTestData } from '../helpers/createTestData'

vi.mock('node:fs/promises', async (load) => {
  const original = await load<typeof import('node:fs/promises')>()
  return { ...original, open: vi.fn(original.open), rename: vi.fn(original.rename) }
})

const ID = 'full-disk'
const noSpace = (code: string): Error => Object.assign(new Error(code), { code })

/** The next file that is opened for writing fails in this step. */
function failNext(step: 'open' | 'writeFile' | 'sync' | 'rename', code: string): void {
  const error = noSpace(code)
  if (step === 'rename') return void vi.mocked(rename).mockRejectedValueOnce(error)
  const really = vi.mocked(open).getMockImplementation()
  vi.mocked(open).mockImplementation(async (path, flags, mode) => {
    if (really === undefined || flags !== 'wx') return really?.(path, flags, mode) as Promise<FileHandle>
    vi.mocked(open).mockImplementation(really)
    if (step === 'open') throw error
    const handle = await really(path, flags, mode)
    handle[step] = () => Promise.reject(error)
    return handle
  })
}

describe.each([
  ['ENOSPC', 'disk.full'],
  ['EDQUOT', 'disk.full'],
  ['EROFS', 'disk.denied'],
])('a disk that says %s', (system, code) => {
  it.each(['open', 'writeFile', 'sync', 'rename'] as const)('at %s', async (step) => {
    const { data, dir } = await createTestData()
    const before = bansouFile({ id: ID, name: '前' })
    const first = await data.write({ id: ID, reason: 'autosave', basedOn: [], bytes: before })
    if (!first.ok) throw new Error(first.error.code)
    const bytes = bansouFile({ id: ID, name: '後' })
    const next = { id: ID, reason: 'autosave', basedOn: [first.value.sha256], bytes } as const
    failNext(step, system)
    expect(await data.write(next)).toEqual({ ok: false, error: { code, params: { system } } })
    expect(await data.read(ID)).toEqual({ ok: true, value: before })
    expect(readdirSync(join(dir, 'engagements', ID)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect((await data.write(next)).ok).toBe(true)
    expect(await data.read(ID)).toEqual({ ok: true, value: bytes })
  })
})
