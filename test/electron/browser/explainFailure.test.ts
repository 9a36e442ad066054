import { describe, expect, it } from 'vitest'
import { explainFailure } from '../../../electron/browser/explainFailure'

const failed = (code: string): Error => Object.assign(new Error(`${code}: open '/d/running.json'`), { code })

describe('a start that breaks off', () => {
  it.each([
    ['ENOSPC', /^There is no space left for the data in \/d data 伴走;/],
    ['EDQUOT', /^There is no space left/],
    ['EROFS', /^The data folder \/d data 伴走 cannot be written to;/],
    ['EACCES', /^The data folder .* cannot be written to;/],
  ])('with %s says what to do, with the folder', (code, sentence) => {
    expect(explainFailure(failed(code), '/d data 伴走')).toMatch(sentence)
  })

  it('for another reason says that reason', () => {
    expect(explainFailure(new Error('no port'), '/d')).toBe('Browser mode could not start: no port')
    expect(explainFailure('thrown', '/d')).toBe('Browser mode could not start: unknown')
  })
})
