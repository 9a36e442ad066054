import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from '../../../shared/file/decodeUtf8'

describe('reading UTF-8', () => {
  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeUtf8(strToU8(`a${text}`)) === `a${text}`),
    )
  })

  it('keeps a replacement character that was really written', () => {
    expect(decodeUtf8(strToU8('a\ufffdb'))).toBe('a\ufffdb')
  })

  it('drops one byte order mark and refuses what is not UTF-8', () => {
    expect(decodeUtf8(strToU8('\ufeffa'))).toBe('a')
    expect(decodeUtf8(Uint8Array.of(0xff))).toBeNull()
    expect(decodeUtf8(Uint8Array.of(0xe3, 0x81))).toBeNull()
  })
})
