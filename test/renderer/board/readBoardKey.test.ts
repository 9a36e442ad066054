import { describe, expect, it } from 'vitest'
import { readBoardKey, type KeyPress } from '../../../renderer/board/readBoardKey'

const press = (key: string, held: Partial<KeyPress> = {}): string => {
  const meaning = readBoardKey({
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...held,
  })
  if (meaning === null) return 'text'
  return 'direction' in meaning ? `${meaning.does} ${meaning.direction}` : meaning.does
}

describe('a key on the board', () => {
  it.each([
    ['Tab', 'askWhy'],
    ['Enter', 'addSibling'],
    ['F2', 'edit'],
    ['Delete', 'remove'],
    ['Backspace', 'remove'],
    ['Escape', 'leave'],
    [' ', 'grab'],
    ['ArrowUp', 'walk up'],
  ])('%s does %s', (key, does) => {
    expect(press(key)).toBe(does)
  })

  it.each([
    ['a', 'selectAll'],
    ['l', 'chooseLinkTarget'],
    ['+', 'zoomIn'],
    ['-', 'zoomOut'],
    ['0', 'actualSize'],
    ['1', 'fit'],
  ])('%s with Ctrl or ⌘ does %s', (key, does) => {
    expect(press(key, { ctrlKey: true })).toBe(does)
    expect(press(key, { metaKey: true })).toBe(does)
  })

  it('means the same in full width, and where + has a key of its own or none', () => {
    expect(press('０', { ctrlKey: true })).toBe('actualSize')
    expect(press('＋', { ctrlKey: true, shiftKey: true })).toBe('zoomIn')
    for (const key of [';', '=']) expect(press(key, { ctrlKey: true })).toBe('zoomIn')
  })

  it('nudges with Alt, further with Shift', () => {
    expect(press('ArrowLeft', { altKey: true })).toBe('nudge left')
    expect(press('ArrowLeft', { shiftKey: true })).toBe('nudgeFar left')
  })

  it('leaves the board with Shift+Tab', () => {
    expect(press('Tab', { shiftKey: true })).toBe('text')
  })

  it('is text when it prints something: words may begin with any letter, digit or sign', () => {
    for (const key of ['a', 'l', 'L', '0', '1', '2', '１', '+', '-', 'あ', 'Process'])
      expect(press(key, { shiftKey: key === 'L' || key === '+' }), key).toBe('text')
  })

  it('leaves undo and the like to the app', () => {
    expect(press('z', { ctrlKey: true })).toBe('text')
    expect(press('A', { metaKey: true })).toBe('selectAll')
  })
})
