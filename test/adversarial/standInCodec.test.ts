// The stand-in's carriage: bytes arrive as bytes, and what it cannot carry it refuses aloud.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCodec } from '../electron/standIn/createCodec'

const { encode, decode } = createCodec(null)
const carry = (value: unknown): unknown => decode(JSON.parse(JSON.stringify(encode(value))))

describe('the codec of the stand-in', () => {
  it('carries bytes, undefined and nested values faithfully', () => {
    const leaf = fc.oneof(
      fc.uint8Array(),
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(undefined),
      fc.constant(null),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value')),
      ),
    }))
    fc.assert(
      fc.property(value, (sent) => {
        expect(carry(sent)).toStrictEqual(plain(sent))
      }),
    )
  })

  it.each([
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a Date', new Date(0)],
    ['an ArrayBuffer', new ArrayBuffer(1)],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['a symbol', Symbol('x')],
    ['a function without a wire', () => 1],
    ['one of them deep inside', { a: [new Map()] }],
  ])('refuses %s instead of losing it', (_what, value) => {
    expect(() => encode(value)).toThrow(/cannot be carried/)
  })
})

/** fast-check makes some objects without a prototype and arrays of its own realm; compare by content. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}
