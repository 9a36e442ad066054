import { createHash } from 'node:crypto'
import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256Hex } from '../../../shared/file/sha256Hex'

it('the sum is the one every other program computes', () => {
  expect(sha256Hex(strToU8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      (bytes) => sha256Hex(bytes) === createHash('sha256').update(bytes).digest('hex'),
    ),
  )
})
