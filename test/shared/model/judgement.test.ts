import { describe, expect, it } from 'vitest'
import { readJudgement } from '../../../shared/model/judgement'

describe('見立て', () => {
  it('is empty until somebody judges', () => {
    expect(readJudgement('card0001', new Map())).toEqual({
      cardId: 'card0001',
      walls: [],
      confirmation: null,
      maybeEssential: false,
      note: '',
      hintsSetAside: [],
    })
  })

  it('reads what supporters wrote', () => {
    const raw = new Map<string, unknown>([
      ['walls', ['unfollowed']],
      ['confirmation', 'heard'],
      ['maybeEssential', true],
      ['note', '次回きく'],
    ])
    expect(readJudgement('card0001', raw)).toMatchObject({
      walls: ['unfollowed'],
      confirmation: 'heard',
      maybeEssential: true,
      note: '次回きく',
    })
  })

  it('keeps the names of hints that were set aside, and nothing else that may be stored there', () => {
    const read = (stored: unknown) =>
      readJudgement('card0001', new Map([['hintsSetAside', stored]])).hintsSetAside
    expect(read(['noEvidence', 'aNewerHint', 7, null])).toEqual(['noEvidence', 'aNewerHint'])
    expect(read('noEvidence')).toEqual([])
  })
})
