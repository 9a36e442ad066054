import { describe, expect, it } from 'vitest'
import { mixColours } from '../../../shared/documents/mixColours'

describe('mixing colours', () => {
  it('goes from the first to the second and never beyond', () => {
    expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mixColours('#102030', '#ffffff', 0)).toBe('#102030')
    expect(mixColours('#102030', '#0a0b0c', 7)).toBe('#0a0b0c')
  })
})
