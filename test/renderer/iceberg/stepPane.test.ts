import { describe, expect, it } from 'vitest'
import { stepPane } from '../../../renderer/iceberg/stepPane'

describe('F6', () => {
  it('goes round the panes that are on the page, header last', () => {
    expect(stepPane(['header', 'tools', 'board', 'outline'], 'board', 1)).toEqual([
      'tools',
      'header',
      'outline',
      'board',
    ])
  })

  it('goes back with Shift', () => {
    expect(stepPane(['outline', 'board', 'header'], 'outline', -1)[0]).toBe('header')
  })

  it('begins at either end when the focus is in none of them, and knows an empty page', () => {
    expect(stepPane(['outline', 'board'], null, 1)[0]).toBe('outline')
    expect(stepPane(['outline', 'board'], null, -1)[0]).toBe('board')
    expect(stepPane([], null, 1)).toEqual([])
  })
})
