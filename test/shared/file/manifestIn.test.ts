import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { FILE_LIMITS } from '../../../shared/file/limits'
import { manifestIn } from '../../../shared/file/manifestIn'
import { crc32 } from '../../../shared/file/zip/crc32'

const bytes = strToU8(
  '{"format":"bansou","formatVersion":1,"id":"abcd","name":"x","updatedAt":"2026-11-21T09:00:00Z"}',
)
const entry = {
  name: 'manifest.json',
  isStored: true,
  crc: crc32(bytes),
  sizeBytes: bytes.length,
  packed: bytes,
}

describe('the manifest among the entries of a zip', () => {
  it('is found by its name', () => {
    expect(manifestIn(new Map([['manifest.json', entry]]))).toMatchObject({ ok: true, value: { id: 'abcd' } })
    expect(manifestIn(new Map([['other.json', entry]]))).toEqual({
      ok: false,
      error: { code: 'file.notBansou' },
    })
  })

  it('is not even inflated when it claims to be huge', () => {
    const huge = { ...entry, sizeBytes: FILE_LIMITS.manifestBytes + 1 }
    expect(manifestIn(new Map([['manifest.json', huge]]))).toEqual({
      ok: false,
      error: { code: 'file.damaged' },
    })
  })
})
