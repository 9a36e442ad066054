import { describe, expect, it } from 'vitest'
import { docForLink, isDocKey, isVisibleTo, layerOf } from '../../../shared/model/layer'

describe('layers', () => {
  it('are cumulative: shared ⊂ owner ⊂ internal', () => {
    expect(isVisibleTo('shared', 'shared')).toBe(true)
    expect(isVisibleTo('owner', 'shared')).toBe(false)
    expect(isVisibleTo('internal', 'owner')).toBe(false)
    expect(isVisibleTo('owner', 'internal')).toBe(true)
  })

  it('know the layer of each document', () => {
    expect(
      ['shared', 'internal', 'owner:person01'].map((key) => (isDocKey(key) ? layerOf(key) : null)),
    ).toEqual(['shared', 'internal', 'owner'])
    expect(['owner:', 'owner:../x', 'private', ''].some(isDocKey)).toBe(false)
  })

  it('[L1] put a link into the more private document, and none between two persons', () => {
    expect(docForLink('shared', 'internal')).toBe('internal')
    expect(docForLink('owner:person01', 'shared')).toBe('owner:person01')
    expect(docForLink('owner:person01', 'internal')).toBe('internal')
    expect(docForLink('owner:person01', 'owner:person02')).toBeNull()
    expect(docForLink('owner:person01', 'owner:person01')).toBe('owner:person01')
  })
})
