import { describe, expect, it } from 'vitest'
import { clampSize, splitterSizeAfterKey } from '../../../renderer/ui/splitterSize'

const range = { minPx: 200, maxPx: 600 }

describe('a splitter', () => {
  it('stays between its ends', () => {
    expect(clampSize(100, range)).toBe(200)
    expect(clampSize(900, range)).toBe(600)
    expect(clampSize(333.4, range)).toBe(333)
  })

  it('prefers its smallest size when the room is smaller still', () => {
    expect(clampSize(300, { minPx: 200, maxPx: 120 })).toBe(200)
  })

  it('follows the arrow on the side of its pane', () => {
    expect(splitterSizeAfterKey('ArrowRight', 300, { ...range, grows: 'ArrowRight' })).toBe(324)
    expect(splitterSizeAfterKey('ArrowRight', 300, { ...range, grows: 'ArrowLeft' })).toBe(276)
    expect(splitterSizeAfterKey('Home', 300, { ...range, grows: 'ArrowLeft' })).toBe(200)
    expect(splitterSizeAfterKey('End', 300, { ...range, grows: 'ArrowLeft' })).toBe(600)
    expect(splitterSizeAfterKey('a', 300, { ...range, grows: 'ArrowLeft' })).toBeNull()
  })
})
