// The layout of a frame, which server and page must agree on for ever.
import { describe, expect, it } from 'vitest'
import { encodeFrame } from '../../../shared/ipc/encodeFrame'

describe('encodeFrame', () => {
  it('puts length, JSON and bytes in this order', () => {
    const frame = encodeFrame({ a: 'あ' }, new Uint8Array([1, 255]))
    expect([...frame.slice(0, 4)]).toEqual([0, 0, 0, 11])
    expect(new TextDecoder().decode(frame.slice(4, 15))).toBe('{"a":"あ"}')
    expect([...frame.slice(15)]).toEqual([1, 255])
  })

  it('has room for bytes that are a part of a larger buffer', () => {
    const part = new Uint8Array([9, 8, 7, 6]).subarray(1, 3)
    expect([...encodeFrame(0, part).slice(5)]).toEqual([8, 7])
  })
})
