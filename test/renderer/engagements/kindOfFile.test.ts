import { describe, expect, it } from 'vitest'
import { kindOfFile } from '../../../renderer/engagements/kindOfFile'

describe('a file', () => {
  it('is a copy or an outline by its name, or neither', () => {
    expect(kindOfFile('見本.bansou')).toBe('copy')
    expect(kindOfFile('メモ.TXT')).toBe('outline')
    expect(kindOfFile('写真.png')).toBeNull()
    expect(kindOfFile('bansou')).toBeNull()
  })
})
