import { describe, expect, it } from 'vitest'
import { readShortcut, type ShortcutPress } from '../../../renderer/app/readShortcut'

const press = (key: string, held: Partial<ShortcutPress> = {}): ShortcutPress => ({
  key,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
const ctrl = { ctrlKey: true }

describe('the keys of the app', () => {
  it('undo, redo, print and show the keys', () => {
    expect(readShortcut(press('z', ctrl), 'page')).toBe('undo')
    expect(readShortcut(press('Z', { metaKey: true, shiftKey: true }), 'page')).toBe('redo')
    expect(readShortcut(press('y', ctrl), 'page')).toBe('redo')
    expect(readShortcut(press('p', ctrl), 'page')).toBe('print')
    expect(readShortcut(press('?', { shiftKey: true }), 'page')).toBe('help')
  })

  it('do nothing while an input method is at work', () => {
    expect(readShortcut(press('z', { ...ctrl, isComposing: true }), 'documentText')).toBeNull()
    expect(readShortcut(press('?', { keyCode: 229 }), 'page')).toBeNull()
  })

  it('leave a search or a name its own undo', () => {
    expect(readShortcut(press('z', ctrl), 'otherText')).toBeNull()
    expect(readShortcut(press('p', ctrl), 'otherText')).toBe('print')
  })

  it('undo the document from inside a card, where a question mark is a letter', () => {
    expect(readShortcut(press('z', ctrl), 'documentText')).toBe('undo')
    expect(readShortcut(press('?', { shiftKey: true }), 'documentText')).toBeNull()
  })

  it('leave AltGr letters and plain letters alone', () => {
    expect(readShortcut(press('p', { ...ctrl, altKey: true }), 'page')).toBeNull()
    expect(readShortcut(press('z'), 'page')).toBeNull()
  })
})
