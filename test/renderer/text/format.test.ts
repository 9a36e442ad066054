import { describe, expect, it } from 'vitest'
import { format } from '../../../renderer/text/format'

describe('format', () => {
  it('fills the blanks of a sentence', () => {
    expect(format('カード {count} 枚', { count: 3 })).toBe('カード 3 枚')
    expect(format('「{name}」と「{name}」', { name: '見本' })).toBe('「見本」と「見本」')
  })

  it('leaves a blank it has no value for, so that a mistake is seen', () => {
    expect(format('「{name}」', {})).toBe('「{name}」')
  })

  it('does not fill blanks inside what was filled in', () => {
    expect(format('「{name}」', { name: '{count}', count: 3 })).toBe('「{count}」')
  })
})
