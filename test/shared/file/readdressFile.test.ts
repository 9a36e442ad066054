import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { encodeEngagementFile } from '../../../shared/file/encodeEngagementFile'
import { readdressFile } from '../../../shared/file/readdressFile'
import { readManifest } from '../../../shared/file/readManifest'
import { rawUpdates, sampleDocs } from '../../helpers/sampleDocuments'

const about = { id: 'sample-engagement', epoch: 2, lastSequence: 40, updatedAt: '2026-11-21T09:00:00.000Z' }

describe('giving a file another address', () => {
  const bytes = encodeEngagementFile(rawUpdates(sampleDocs()), about)

  it('changes what is asked and leaves every other field and entry as it is', () => {
    const moved = readdressFile(bytes, { id: 'copy-of-it', epoch: 3 })
    if (!moved.ok) throw new Error(moved.error.code)
    expect(readManifest(moved.value)).toMatchObject({ value: { ...about, id: 'copy-of-it', epoch: 3 } })
    const before = { ...unzipSync(bytes), 'manifest.json': null }
    const after = { ...unzipSync(moved.value), 'manifest.json': null }
    expect(after).toEqual(before)
  })

  it('refuses a damaged file', () => {
    expect(readdressFile(bytes.slice(0, 200), {})).toEqual({ ok: false, error: { code: 'file.truncated' } })
  })
})
