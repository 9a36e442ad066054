import { describe, expect, it } from 'vitest'
import { isId, newId } from '../../../shared/lib/newId'

describe('ids', () => {
  it('are 16 characters made from the dice handed in, skipping the bytes that would favour some characters', () => {
    let byte = 250
    const id = newId((bytes) => bytes.map((_, index) => (bytes[index] = byte++ % 256)))
    expect(id).toMatch(/^[0-9a-z]{16}$/)
    expect(isId(id)).toBe(true)
  })

  it('from outside are refused unless they are short and plain', () => {
    for (const bad of ['', 'abc', '__proto__/..', '../../etc', 'ABCDEFGH', 'a'.repeat(33), 7, null])
      expect(isId(bad)).toBe(false)
  })
})
