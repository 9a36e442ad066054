import { describe, expect, it } from 'vitest'
import { graphemes } from '../../../shared/lib/graphemes'
import { isSpace, lineBreaks } from '../../../shared/lib/lineBreaks'

const kindsOf = (line: string) => lineBreaks(line, graphemes(line))

describe('lineBreaks', () => {
  it('never break before a closing mark, after an opening one, or before a space', () => {
    expect(kindsOf('あ。「い」 う')).toEqual(['never', 'never', 'free', 'never', 'never', 'never', 'free'])
  })

  it('mark the inside of words and counted numbers', () => {
    expect(kindsOf('AB社12月')).toEqual(['never', 'insideWord', 'free', 'free', 'insideWord', 'insideWord'])
  })

  it('take half-width and full-width spaces as spaces', () => {
    expect([' ', '\u3000', 'あ'].map(isSpace)).toEqual([true, true, false])
  })
})
