import { describe, expect, it } from 'vitest'
import { readTextKey, type KeyPress } from '../../../renderer/ui/readTextKey'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
})

describe('a key in a text field', () => {
  it('is read for what it does', () => {
    expect(readTextKey(press('Enter'), false)).toBe('enter')
    expect(readTextKey(press('Tab'), false)).toBe('tab')
    expect(readTextKey(press('Tab', { shiftKey: true }), false)).toBe('shiftTab')
    expect(readTextKey(press('Escape'), false)).toBe('escape')
    expect(readTextKey(press('ArrowDown'), false)).toBe('down')
  })

  it('makes a new line with Shift+Enter and selects with Shift and arrows', () => {
    expect(readTextKey(press('Enter', { shiftKey: true }), false)).toBeNull()
    expect(readTextKey(press('ArrowUp', { shiftKey: true }), false)).toBeNull()
  })

  it('is a backspace on nothing only where nothing stands', () => {
    expect(readTextKey(press('Backspace'), true)).toBe('backspaceEmpty')
    expect(readTextKey(press('Backspace'), false)).toBeNull()
  })

  it('is undo with either command key, in either direction', () => {
    expect(readTextKey(press('z', { ctrlKey: true }), false)).toBe('undo')
    expect(readTextKey(press('Z', { metaKey: true, shiftKey: true }), false)).toBe('undo')
    expect(readTextKey(press('y', { ctrlKey: true }), false)).toBe('undo')
    expect(readTextKey(press('Enter', { ctrlKey: true }), false)).toBeNull()
  })

  it('is text otherwise', () => {
    expect(readTextKey(press('a'), true)).toBeNull()
  })
})
