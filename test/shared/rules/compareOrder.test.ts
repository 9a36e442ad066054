import { describe, expect, it } from 'vitest'
import { compareOrder } from '../../../shared/rules/compareOrder'
import { readNote } from '../../../shared/model/cards/note'

const note = (id: string, order: string): ReturnType<typeof readNote> =>
  readNote({ id, docKey: 'shared', text: '' }, new Map([['order', order]]))

describe('the order of siblings', () => {
  it('is by fractional index, then by id, the same for every peer', () => {
    const sorted = [note('b', 'a1'), note('a', 'a1'), note('z', 'a0'), note('y', '')].sort(compareOrder)
    expect(sorted.map((card) => card.id)).toEqual(['y', 'z', 'a', 'b'])
  })
})
