import { describe, expect, it } from 'vitest'
import { parseVoice, VOICES } from '../../../shared/model/voice'

describe('立場', () => {
  it('is one of the known positions, never a name', () => {
    expect(VOICES.map(parseVoice)).toEqual([...VOICES])
    expect([parseVoice('山田太郎'), parseVoice(undefined), parseVoice(1)]).toEqual([null, null, null])
  })
})
