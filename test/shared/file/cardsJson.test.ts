import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { cardsJsonSchema, isFieldName } from '../../../shared/file/cardsJson'

function accepts(card: Record<string, unknown>): boolean {
  return v.is(cardsJsonSchema, { documents: [{ key: 'shared', cards: [card] }] })
}

describe('the shape of cards.json', () => {
  it('takes cards with fields it does not know', () => {
    expect(
      accepts({ id: 'card-01', kind: 'wish', text: 'x', horizonYears: 3, pos: [1, -2], pinned: true }),
    ).toBe(true)
  })

  it.each([
    ['no id', { kind: 'note' }],
    ['a path for an id', { id: '../x' }],
    ['something nested', { id: 'card-01', deep: { er: 1 } }],
    ['a list of lists', { id: 'card-01', pos: [[1]] }],
    ['a number no map can hold', { id: 'card-01', createdAt: Infinity }],
    ['words longer than a card', { id: 'card-01', text: 'あ'.repeat(40_001) }],
    ['a text that is none', { id: 'card-01', text: 5 }],
    ['a field name with signs in it', { id: 'card-01', 'a.b': 1 }],
  ])('refuses %s', (_name, card) => {
    expect(accepts(card)).toBe(false)
  })

  it('knows which names a field may have', () => {
    expect(['pos', 'ownerWords', 'a1'].every(isFieldName)).toBe(true)
    expect(['', '1a', 'a b', 'constructor', 'toString', '__proto__', 'x'.repeat(41)].some(isFieldName)).toBe(
      false,
    )
  })
})
