import { describe, expect, it } from 'vitest'
import { readLineKey } from '../../../renderer/outline/readLineKey'

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) =>
  readLineKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...held })

describe('a key on a line whose editor is closed', () => {
  it('walks, opens, links and removes', () => {
    expect(['ArrowUp', 'End', 'ArrowRight', 'F2', 'L', 'Delete'].map((key) => press(key))).toEqual([
      'up',
      'last',
      'inward',
      'open',
      'link',
      'remove',
    ])
  })

  it('links with the chord of the map, too', () => {
    expect([press('l', { ctrlKey: true }), press('L', { metaKey: true })]).toEqual(['link', 'link'])
  })

  it('moves the line with Alt', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft']
    expect(keys.map((key) => press(key, { altKey: true }))).toEqual([
      'shiftUp',
      'shiftDown',
      'indent',
      'outdent',
    ])
  })

  it('leaves chords, Tab and letters to others', () => {
    expect([
      press('ArrowUp', { ctrlKey: true }),
      press('z', { metaKey: true }),
      press('Tab'),
      press('a'),
    ]).toEqual([null, null, null, null])
    expect(press('Delete', { altKey: true })).toBeNull()
  })
})
