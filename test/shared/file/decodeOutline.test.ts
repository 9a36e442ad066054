import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeOutline } from '../../../shared/file/decodeOutline'

describe('the bytes of an outline', () => {
  it('are UTF-8, with or without a byte order mark', () => {
    expect(decodeOutline(strToU8('髙﨑𠮷葛󠄀😀'))).toMatchObject({ ok: true, value: [{ text: '髙﨑𠮷葛󠄀😀' }] })
    expect(decodeOutline(strToU8('\ufeffあ'))).toMatchObject({ ok: true, value: [{ text: 'あ' }] })
  })

  it.each([
    ['Shift_JIS', Uint8Array.of(0x94, 0x84, 0x8f, 0xe3)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x42, 0x30)],
    ['UTF-16 without its mark', Uint8Array.of(0x41, 0x00, 0x42, 0x00)],
    ['a cut character', strToU8('売上').slice(0, 5)],
    ['an overlong form', Uint8Array.of(0xc0, 0xaf)],
    ['half a surrogate pair', Uint8Array.of(0xed, 0xa0, 0x80)],
  ])('%s is refused', (_name, bytes) => {
    expect(decodeOutline(bytes)).toEqual({ ok: false, error: { code: 'outline.notText' } })
  })
})
