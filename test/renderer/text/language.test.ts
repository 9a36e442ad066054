import { describe, expect, it } from 'vitest'
import { parseLanguage } from '../../../renderer/text/language'

describe('the language', () => {
  it('is one of two, and anything else is not one', () => {
    expect(parseLanguage('en')).toBe('en')
    expect(parseLanguage('fr')).toBeNull()
    expect(parseLanguage(null)).toBeNull()
  })
})
