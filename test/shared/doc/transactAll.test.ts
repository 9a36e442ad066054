import { describe, expect, it } from 'vitest'
import { createBoardDocument } from '../../../shared/doc/boardDocument'
import { transactAll } from '../../../shared/doc/transactAll'

describe('one command over several documents', () => {
  it('[D1] is one update in each document it touches and none in the others', () => {
    const documents = [
      createBoardDocument('shared'),
      createBoardDocument('internal'),
      createBoardDocument('owner:person01'),
    ]
    const sent: string[] = []
    for (const { key, ydoc } of documents) ydoc.on('update', () => sent.push(key))
    transactAll(
      documents,
      () => {
        documents[0]?.meta.set('name', 'あ')
        documents[1]?.meta.set('a', 1)
        documents[0]?.meta.set('b', 2)
      },
      { origin: 'user', undoable: true },
    )
    expect(sent.sort()).toEqual(['internal', 'shared'])
  })
})
