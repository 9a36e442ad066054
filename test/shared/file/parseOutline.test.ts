import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOutline } from '../../../shared/file/parseOutline'

function short(text: string): string[] {
  const outline = parseOutline(text)
  if (!outline.ok) return [`${outline.error.code} ${outline.error.params?.['line'] ?? ''}`.trim()]
  return outline.value.map(
    ({ kind, text: words, parent }) => `${kind[0]}:${words}${parent === null ? '' : `<${parent}`}`,
  )
}

describe('an outline', () => {
  it.each([
    ['first column is 表課題', '売上が減った\n人が足りない\n', ['s:売上が減った', 's:人が足りない']],
    ['a tab is one step', 'あ\n\tい\n\t\tう', ['s:あ', 'w:い<0', 'w:う<1']],
    ['two spaces are one step', 'あ\n  い\n    う', ['s:あ', 'w:い<0', 'w:う<1']],
    ['one full-width space is one step', 'あ\n　い\n　　う', ['s:あ', 'w:い<0', 'w:う<1']],
    ['steps may be mixed', 'あ\n\tい\n　  う', ['s:あ', 'w:い<0', 'w:う<1']],
    [
      'one step back goes on with the upper card',
      'あ\n\tい\n\t\tう\n\tえ\nお',
      ['s:あ', 'w:い<0', 'w:う<1', 'w:え<0', 's:お'],
    ],
    ['! is a 裏課題', 'あ\n\tい\n\t\t!う', ['s:あ', 'w:い<0', 'r:う<1']],
    ['the full-width ！ of a Japanese keyboard too', 'あ\n　！い', ['s:あ', 'r:い<0']],
    ['a sibling after a 裏課題 is fine', 'あ\n\t!い\n\tう', ['s:あ', 'r:い<0', 'w:う<0']],
    ['a 裏課題 nobody has reached by a why yet', '!い', ['r:い']],
    ['a leading ・ is no word', '・あ\n\t・い\n\t\t・!う\n\t\t!・え', ['s:あ', 'w:い<0', 'r:う<1', 'r:え<1']],
    ['a ・ or ! inside stays', 'あ・い!\n\tう！', ['s:あ・い!', 'w:う！<0']],
    ['the same text twice is two cards', 'あ\n\tい\nあ\n\tい', ['s:あ', 'w:い<0', 's:あ', 'w:い<2']],
    ['blank lines mean nothing', '\nあ\n\n \t　\n・\n\tい\n\n', ['s:あ', 'w:い<0']],
    ['a byte order mark and CRLF of Windows', '\ufeffあ\r\n\tい\r\n', ['s:あ', 'w:い<0']],
    ['words keep their inner spaces', 'A  B　C \n', ['s:A  B　C']],
    ['two steps at once', 'あ\n\t\tい', ['outline.skippedStep 2']],
    ['a first line that is indented', '\n  あ', ['outline.indentedFirst 2']],
    ['a first line that is indented by several steps', '　　あ\nい', ['outline.indentedFirst 1']],
    ['a first line that is indented by half a step', ' あ\nい', ['outline.indentedFirst 1']],
    ['an indented line without words before the first', '\t・\nあ', ['s:あ']],
    ['three steps at once, later', 'あ\n\tい\n\n\t\t\t\tう', ['outline.skippedStep 4']],
    ['half a step', 'あ\n い', ['outline.halfStep 2']],
    ['a step and a half', 'あ\n   い', ['outline.halfStep 2']],
    ['a child of a 裏課題', 'あ\n\t!い\n\t\tう', ['outline.belowRoot 3']],
    ['a 裏課題 below a 裏課題', 'あ\n\t!い\n\t\t!う', ['outline.belowRoot 3']],
    ['a 裏課題 without words', 'あ\n\t!', ['outline.emptyRoot 2']],
    ['nothing', ' \n\n', ['outline.empty']],
  ])('%s', (_name, text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  it('tells the line as an editor counts it', () => {
    expect(parseOutline('あ\n\n\tい')).toMatchObject({ value: [{ line: 1 }, { line: 3 }] })
  })

  it('takes 5,000 lines and 20,000 characters, and not one more', () => {
    expect(short('あ\n'.repeat(5000))).toHaveLength(5000)
    expect(short('あ\n'.repeat(5001))).toEqual(['outline.tooManyLines'])
    expect(short('𠮷'.repeat(20_000))).toHaveLength(1)
    expect(short(`あ\n\t${'𠮷'.repeat(20_001)}`)).toEqual(['outline.cardTooLong 2'])
  })

  it('never throws whatever the text is', () => {
    const line = fc.stringMatching(/^[ \t　]{0,5}[・!！]?[あ-う]{0,3}$/)
    fc.assert(
      fc.property(fc.array(line), (lines) => parseOutline(lines.join('\n')).ok || true),
      { numRuns: 500 },
    )
  })
})
