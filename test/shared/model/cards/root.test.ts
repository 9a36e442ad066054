import { describe, expect, it } from 'vitest'
import { readRoot } from '../../../../shared/model/cards/root'

const identity = { id: 'card0001', docKey: 'shared', text: '言葉' } as const

describe('a card of kind root', () => {
  it('reads from an empty record with every default', () => {
    expect(readRoot(identity, new Map())).toMatchObject({
      ...identity,
      kind: 'root',
      layer: 'shared',
      pos: null,
      pinned: false,
    })
  })
  it('has no 本人の言葉 until somebody says it', () => {
    expect(readRoot(identity, new Map()).ownerWords).toBe('')
    expect(
      readRoot(
        identity,
        new Map([
          ['ownerWords', '私が決めていなかった'],
          ['viewpoint', 'management'],
        ]),
      ),
    ).toMatchObject({ ownerWords: '私が決めていなかった', viewpoint: 'management' })
  })
  it('has 本人の言葉 without the space around them', () => {
    expect(readRoot(identity, new Map([['ownerWords', '　任せきれない\n']])).ownerWords).toBe('任せきれない')
  })
})
