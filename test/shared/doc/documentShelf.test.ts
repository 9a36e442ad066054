import { describe, expect, it } from 'vitest'
import { createDocumentShelf } from '../../../shared/doc/documentShelf'

describe('the open documents', () => {
  it('are opened once, at first use, and report their changes with their origin', () => {
    const told: string[] = []
    const shelf = createDocumentShelf({
      opened: (document) => told.push(`opened ${document.key}`),
      changed: () => told.push('changed'),
      updated: (docKey, _update, origin) => told.push(`${docKey} by ${origin}`),
    })
    expect(shelf.document('shared')).toBe(shelf.document('shared'))
    shelf.writeSchema('shared')
    shelf.writeSchema('shared')
    expect(told.sort()).toEqual(['changed', 'opened shared', 'shared by upgrade'])
    expect(shelf.snapshots().map((snapshot) => snapshot.meta.schema)).toEqual([1])
    shelf.close()
    expect(shelf.documents()).toEqual([])
  })
})
