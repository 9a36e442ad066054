import { describe, expect, it } from 'vitest'
import { readRowKey } from '../../../renderer/engagements/readRowKey'

const press = (key: string, held: object = {}) =>
  readRowKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

describe('a key on a row of 案件一覧', () => {
  it('walks, renames and removes', () => {
    expect(['ArrowUp', 'ArrowDown', 'Home', 'End', 'F2', 'Delete'].map((key) => press(key))).toEqual([
      'up',
      'down',
      'first',
      'last',
      'rename',
      'remove',
    ])
  })

  it('means nothing with another key held, and Enter stays the link’s', () => {
    expect([press('Delete', { ctrlKey: true }), press('ArrowDown', { altKey: true })]).toEqual([null, null])
    expect([press('Enter'), press('a'), press('toString')]).toEqual([null, null, null])
  })
})
