import { describe, expect, it } from 'vitest'
import { sheetVoice } from '../../../shared/model/sheetVoice'

describe('whose sheet a document is', () => {
  const persons = [
    { id: 'person-01', voice: 'chairman' },
    { id: 'person-02', voice: 'successor' },
  ] as const

  it('is the position of its person, never of another one', () => {
    expect(sheetVoice(persons, 'owner:person-01')).toBe('chairman')
    expect(sheetVoice(persons, 'owner:person-02')).toBe('successor')
  })

  it('is nobody’s for the other documents and for an unknown sheet', () => {
    expect(sheetVoice(persons, 'shared')).toBeNull()
    expect(sheetVoice(persons, 'internal')).toBeNull()
    expect(sheetVoice(persons, 'owner:person-03')).toBeNull()
  })
})
