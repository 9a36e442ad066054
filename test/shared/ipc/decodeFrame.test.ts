// The frame of browser mode carries a JSON value and bytes faithfully; anything else is refused, never half read.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFrame } from '../../../shared/ipc/decodeFrame'
import { encodeFrame } from '../../../shared/ipc/encodeFrame'

const MAX = 64 * 1024

describe('encodeFrame and decodeFrame', () => {
  it('give back every JSON value and every run of bytes', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.option(fc.uint8Array({ minLength: 1 }), { nil: undefined }),
        (json, bytes) => {
          const plain: unknown = JSON.parse(JSON.stringify(json))
          const expected =
            bytes === undefined ? { json: plain } : { json: plain, bytes: Uint8Array.from(bytes) }
          expect(decodeFrame(encodeFrame(json, bytes), MAX)).toEqual({ ok: true, value: expected })
        },
      ),
    )
  })

  it('keep rare characters', () => {
    const json = { text: '髙﨑𠮷𩸽 葛󠄀 😀\n\u2028' }
    expect(decodeFrame(encodeFrame(json), MAX)).toEqual({ ok: true, value: { json } })
  })

  it('answer random bytes with a frame or a Problem, and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const frame = decodeFrame(bytes, MAX)
        if (!frame.ok) expect(frame.error).toEqual({ code: 'request.malformed' })
      }),
      { numRuns: 2_000 },
    )
  })

  it('answer every cut and every flipped bit of a good frame without throwing', () => {
    const good = encodeFrame({ id: 'engagement-01', reason: 'autosave' }, new Uint8Array(20))
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(7), fc.nat(good.length), (at, bit, length) => {
        const bad = good.slice(0, length)
        if (at < bad.length) bad[at] = (bad[at] ?? 0) ^ (1 << bit)
        expect(() => decodeFrame(bad, MAX)).not.toThrow()
      }),
    )
  })

  it('do not read a JSON part that is longer than allowed or longer than the frame', () => {
    expect(decodeFrame(encodeFrame('x'.repeat(100)), 50)).toMatchObject({ ok: false })
    expect(decodeFrame(new Uint8Array([255, 255, 255, 255, 1]), MAX)).toMatchObject({ ok: false })
  })
})
