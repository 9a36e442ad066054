import { describe, expect, it } from 'vitest'
import { fillWords } from '../../../shared/documents/fillWords'

describe('the blanks of a sentence', () => {
  it('are filled, and left as they are when nothing is given for them', () => {
    expect(fillWords('{page} / {pages}', { page: 2, pages: 3 })).toBe('2 / 3')
    expect(fillWords('{name} さん', {})).toBe('{name} さん')
  })
})
