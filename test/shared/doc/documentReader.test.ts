import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createBoardDocument } from '../../../shared/doc/boardDocument'
import { createDocumentReader } from '../../../shared/doc/documentReader'

describe('reading one document', () => {
  it('[D3] reads again only the card whose text was typed in', () => {
    const document = createBoardDocument('shared')
    const reader = createDocumentReader(document)
    document.ydoc.transact(() => {
      for (const id of ['card0001', 'card0002']) {
        const card = new Y.Map<unknown>([['kind', 'note']])
        document.cards.set(id, card)
        card.set('text', new Y.Text(id))
      }
    }, 'lan')
    const before = reader.snapshot()
    ;((document.cards.get('card0001') as Y.Map<unknown>).get('text') as Y.Text).insert(0, '新')
    const after = reader.snapshot()
    expect(after.cards.get('card0001')?.text).toBe('新card0001')
    expect(after.cards.get('card0002')).toBe(before.cards.get('card0002'))
    expect(after.links).toBe(before.links)
  })

  it('passes over ids and values no version ever wrote', () => {
    const document = createBoardDocument('shared')
    const reader = createDocumentReader(document)
    document.cards.set('__proto__', new Y.Map([['kind', 'note']]))
    document.cards.set('card0001', [1, 2])
    expect(reader.snapshot().cards.size).toBe(0)
  })

  it('tells listeners once per transaction, and nobody after closing', () => {
    const document = createBoardDocument('shared')
    const reader = createDocumentReader(document)
    let told = 0
    reader.subscribe(() => (told += 1))
    reader.snapshot()
    document.ydoc.transact(() => {
      document.meta.set('name', 'あ')
      document.meta.set('name', 'い')
    })
    expect([told, reader.snapshot().meta.name]).toEqual([1, 'い'])
    reader.close()
    document.meta.set('name', 'う')
    expect(told).toBe(1)
  })
})
