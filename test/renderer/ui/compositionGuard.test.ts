import { describe, expect, it } from 'vitest'
import { createCompositionGuard } from '../../../renderer/ui/compositionGuard'

const ENTER = { keyCode: 13, isComposing: false }
const ESCAPE = { keyCode: 27, isComposing: false }
const TAKEN_BY_IME = { keyCode: 229, isComposing: false }

describe('the composition guard', () => {
  it('leaves every key alone when nothing is being composed', () => {
    expect(createCompositionGuard().takesKey(ENTER)).toBe(false)
    expect(createCompositionGuard().takesKey(ESCAPE)).toBe(false)
  })

  it('gives every key of a composition to the input method', () => {
    const guard = createCompositionGuard()
    guard.start()
    expect(guard.takesKey(ENTER)).toBe(true)
    expect(guard.takesKey(ESCAPE)).toBe(true)
    expect(guard.isComposing()).toBe(true)
  })

  it('knows a processed key by its code even before the composition has started', () => {
    expect(createCompositionGuard().takesKey(TAKEN_BY_IME)).toBe(true)
    expect(createCompositionGuard().takesKey({ ...ENTER, isComposing: true })).toBe(true)
  })

  it('swallows the Enter that ended the composition, which Safari sends afterwards and still marks', () => {
    const guard = createCompositionGuard()
    guard.start()
    guard.end()
    expect(guard.takesKey(TAKEN_BY_IME)).toBe(true)
  })

  it('leaves us an Enter that is meant, however soon it follows the composition', () => {
    const guard = createCompositionGuard()
    guard.start()
    guard.end()
    expect(guard.takesKey(ENTER)).toBe(false)
  })
})
