import { describe, expect, it } from 'vitest'
import { fieldsForeignTo } from '../../../../shared/model/cards/fieldsOfKind'

describe('the fields of a kind', () => {
  it('are foreign to the other kinds, and nothing is foreign to a kind of the future', () => {
    expect(fieldsForeignTo('why')).toEqual(['area', 'ownerWords', 'viewpoint'])
    expect(fieldsForeignTo('root')).toEqual(['area'])
    expect(fieldsForeignTo('unknown')).toEqual([])
  })
})
