import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { originOf, ORIGINS } from '../../../shared/doc/origin'
import { createEngagementDocs } from '../../../shared/doc/engagementDocs'

describe('who caused a change', () => {
  it('[D2] is one of the declared origins, the undo of the library included', () => {
    expect(ORIGINS.map(originOf)).toEqual([...ORIGINS])
    expect(originOf(new Y.UndoManager(new Y.Doc().getMap('x')))).toBe('undo')
  })

  it('[D2] throws when nobody declared it', () => {
    expect(() => originOf(null)).toThrow()
    const docs = createEngagementDocs('engagement1')
    expect(() => docs.document('shared').meta.set('name', 'こっそり')).toThrow()
  })
})
