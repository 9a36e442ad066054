import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../../shared/file/zip/crc32'
import { inflateEntry } from '../../../../shared/file/zip/inflateEntry'
import type { ZipEntry } from '../../../../shared/file/zip/zipEntry'

const text = strToU8('売上が3年続けて減っている'.repeat(5000))
const entry: ZipEntry = {
  name: 'a',
  isStored: false,
  crc: crc32(text),
  sizeBytes: text.length,
  packed: deflateSync(text),
}
const DAMAGED = { ok: false, error: { code: 'file.damaged' } }

describe('an entry of a zip', () => {
  it('gives its bytes, packed or stored', () => {
    expect(inflateEntry(entry)).toEqual({ ok: true, value: text })
    expect(inflateEntry({ ...entry, isStored: true, packed: text })).toEqual({ ok: true, value: text })
  })

  it('may be empty', () => {
    expect(
      inflateEntry({ name: 'a', isStored: true, crc: 0, sizeBytes: 0, packed: new Uint8Array() }).ok,
    ).toBe(true)
    expect(
      inflateEntry({
        name: 'a',
        isStored: false,
        crc: 0,
        sizeBytes: 0,
        packed: deflateSync(new Uint8Array()),
      }).ok,
    ).toBe(true)
  })

  it.each([
    ['is larger than it claims', { sizeBytes: text.length - 1 }],
    ['is smaller than it claims', { sizeBytes: text.length + 1 }],
    ['has another sum', { crc: 1 }],
    ['is cut', { packed: entry.packed.subarray(0, 50) }],
    ['is no deflate stream', { packed: Uint8Array.of(7, 7, 7) }],
    ['has no bytes at all', { packed: new Uint8Array() }],
  ])('is damaged when it %s', (_name, change) => {
    expect(inflateEntry({ ...entry, ...change })).toEqual(DAMAGED)
  })
})
