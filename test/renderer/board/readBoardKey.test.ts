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
    ['l', 'chooseLinkTarget'],
    ['+', 'zoomIn'],
    ['-', 'zoomOut'],
    ['0', 'fit'],
    ['1', 'actualSize'],
    [' ', 'grab'],
    ['ArrowUp', 'walk up'],
  ])('%s does %s', (key, does) => {
    expect(press(key)).toBe(does)
  })

  it('means the same in full width', () => {
    expect(press('０')).toBe('fit')
    expect(press('＋', { shiftKey: true })).toBe('zoomIn')
  })

  it('nudges with Alt, further with Shift', () => {
    expect(press('ArrowLeft', { altKey: true })).toBe('nudge left')
    expect(press('ArrowLeft', { shiftKey: true })).toBe('nudgeFar left')
  })

  it('leaves the board with Shift+Tab', () => {
    expect(press('Tab', { shiftKey: true })).toBe('text')
  })

  it('is text when it is a letter, a capital or a digit without a meaning', () => {
    for (const key of ['a', 'L', '2', 'あ', 'Process'])
      expect(press(key, { shiftKey: key === 'L' })).toBe('text')
  })

  it('leaves undo and the like to the app', () => {
    expect(press('z', { ctrlKey: true })).toBe('text')
    expect(press('A', { metaKey: true })).toBe('selectAll')
  })
})
