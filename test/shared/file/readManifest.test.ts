import { describe, expect, it } from 'vitest'
import { encodeEngagementFile } from '../../../shared/file/encodeEngagementFile'
import { readManifest } from '../../../shared/file/readManifest'
import { rawUpdates, sampleDocs } from '../../helpers/sampleDocuments'

const about = { id: 'sample-engagement', epoch: 2, lastSequence: 40, updatedAt: '2026-11-21T09:00:00.000Z' }

describe('the row of a file in the list', () => {
  const bytes = encodeEngagementFile(rawUpdates(sampleDocs()), about)

  it('is read although a document in the file is damaged', () => {
    const copy = bytes.slice()
    copy.fill(0, 600, 640)
    expect(readManifest(copy)).toEqual(readManifest(bytes))
    expect(readManifest(bytes)).toMatchObject({ ok: true, value: about })
  })

  it('has a reason when the file is cut', () => {
    expect(readManifest(bytes.slice(0, -1))).toEqual({ ok: false, error: { code: 'file.truncated' } })
  })
})
