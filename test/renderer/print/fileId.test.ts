import { describe, expect, it } from 'vitest'
import { fileId } from '../../../renderer/print/fileId'

describe('fileId', () => {
  it('is 32 hexadecimal digits, the same for the same content', () => {
    expect(fileId('氷山')).toMatch(/^[0-9A-F]{32}$/)
    expect(fileId('氷山')).toBe(fileId('氷山'))
  })

  it('differs for other content, the empty one included', () => {
    expect(new Set(['', '氷山', '氷 山', '山氷'].map(fileId)).size).toBe(4)
  })
})
