import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../shared/file/parseJson'

describe('JSON from a file', () => {
  it('is read when it is JSON', () => {
    expect(parseJson(strToU8('{"a":["]}",{"b":null}]}'))).toEqual({ a: [']}', { b: null }] })
  })

  it.each([
    ['cut', '{"a":'],
    ['nested 65 deep', '['.repeat(65) + ']'.repeat(65)],
    ['nested 200,000 deep', '['.repeat(200_000)],
    ['empty', ''],
  ])('is nothing when it is %s', (_name, text) => {
    expect(parseJson(strToU8(text))).toBeUndefined()
  })

  it('counts depth, not brackets inside words', () => {
    expect(parseJson(strToU8(JSON.stringify(['[[['.repeat(100), '\\"['.repeat(100)])))).toHaveLength(2)
    expect(parseJson(strToU8('['.repeat(64) + ']'.repeat(64)))).toBeDefined()
  })

  it('is nothing when it is not UTF-8', () => {
    expect(parseJson(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined()
  })
})
