import { describe, expect, it } from 'vitest'
import { createCompositionGuard, type KeyFacts } from '../../../renderer/ui/compositionGuard'

const key = (facts: Partial<KeyFacts>): KeyFacts => ({
  key: 'Enter',
  keyCode: 13,
  isComposing: false,
  timeStamp: 1000,
  ...facts,
})

describe('the composition guard', () => {
  it('leaves every key alone when nothing is being composed', () => {
    const guard = createCompositionGuard()
    expect(guard.takesKey(key({}))).toBe(false)
    expect(guard.takesKey(key({ key: 'Tab', keyCode: 9 }))).toBe(false)
  })

  it('gives every key of a composition to the input method', () => {
    const guard = createCompositionGuard()
    guard.start()
    expect(guard.takesKey(key({ key: 'Tab', keyCode: 9 }))).toBe(true)
    expect(guard.takesKey(key({ key: 'Escape', keyCode: 27 }))).toBe(true)
  })

  it('knows a processed key by its code even before the composition has started', () => {
    expect(createCompositionGuard().takesKey(key({ key: 'Process', keyCode: 229 }))).toBe(true)
    expect(createCompositionGuard().takesKey(key({ isComposing: true }))).toBe(true)
  })

  it('swallows the Enter that Safari sends after the composition has ended, once', () => {
    const guard = createCompositionGuard()
    guard.start()
    guard.end(1000)
    expect(guard.takesKey(key({ timeStamp: 1004 }))).toBe(true)
    expect(guard.takesKey(key({ timeStamp: 1050 }))).toBe(false)
  })

  it('takes an Enter that comes a tenth of a second later for a new one', () => {
    const guard = createCompositionGuard()
    guard.start()
    guard.end(1000)
    expect(guard.takesKey(key({ timeStamp: 1101 }))).toBe(false)
  })

  it('expects no late Enter when the key that ended the composition was already seen, as in Chromium', () => {
    const guard = createCompositionGuard()
    guard.start()
    guard.takesKey(key({ keyCode: 229, timeStamp: 998 }))
    guard.end(1000)
    expect(guard.takesKey(key({ timeStamp: 1040 }))).toBe(false)
  })

  it('does not hold back letters after a composition', () => {
    const guard = createCompositionGuard()
    guard.start()
    guard.end(1000)
    expect(guard.takesKey(key({ key: 'a', keyCode: 65, timeStamp: 1001 }))).toBe(false)
  })
})
