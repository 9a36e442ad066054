import { describe, expect, it } from 'vitest'
import { hex16, textStringHex, utf16Hex } from '../../../renderer/print/pdfHex'

describe('pdfHex', () => {
  it('writes characters beyond 16 bits as surrogate pairs', () => {
    expect(utf16Hex('A𠮷')).toBe('0041D842DFB7')
  })

  it('marks text strings as UTF-16', () => {
    expect(textStringHex('」')).toBe('FEFF300D')
  })

  it('writes codes as four digits', () => {
    expect(hex16(10)).toBe('000A')
  })
})
