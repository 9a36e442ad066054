import { describe, expect, it } from 'vitest'
import { parsePrintArguments } from '../../build/print/parsePrintArguments'

const COMPLETE = ['in.bansou', '--document', 'iceberg', '--out', 'out.pdf']

function sentenceOf(args: readonly string[]): string {
  const parsed = parsePrintArguments(args)
  return 'sentence' in parsed ? parsed.sentence : ''
}

describe('the arguments of the print command', () => {
  it('print the shared layer unless another is asked for', () => {
    expect(parsePrintArguments(COMPLETE)).toEqual({
      options: { inputPath: 'in.bansou', outPath: 'out.pdf', document: 'iceberg', layer: 'shared' },
    })
    expect(parsePrintArguments([...COMPLETE, '--layer', 'internal'])).toMatchObject({
      options: { layer: 'internal' },
    })
  })

  it('are refused with one sentence each', () => {
    const sentences = [
      [],
      ['in.txt', '--out', 'out.pdf'],
      ['in.txt', '--document', 'poster', '--out', 'out.pdf'],
      ['in.txt', '--document', 'iceberg'],
      ['in.txt', '--document', 'iceberg', '--out', 'out.png'],
      [...COMPLETE, '--layer', 'secret'],
      [...COMPLETE, '--unknown'],
    ].map(sentenceOf)
    for (const sentence of sentences) expect(sentence).toMatch(/^[^\n]+。|: \S+$/)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it.each([
    ['a second input', ['a.txt', 'b.txt', ...COMPLETE.slice(1)], '「b.txt」'],
    ['an option nobody knows', [...COMPLETE, '--unknown', 'x'], '「--unknown」'],
    ['a letter nobody knows', [...COMPLETE, '-x'], '「-x」'],
    ['an option without its value', [...COMPLETE.slice(0, 3), '--out'], '「--out」'],
    [
      'an option that swallowed the next',
      [...COMPLETE.slice(0, 3), '--out', '--layer', 'owner'],
      '「--out」',
    ],
    ['an empty value', [...COMPLETE, '--layer='], '「--layer」'],
    ['an unknown document', ['a.txt', '--document', 'poster', '--out', 'a.pdf'], '「poster」'],
    ['an unknown layer', [...COMPLETE, '--layer', 'secret'], '「secret」'],
  ])('name what is wrong: %s', (_what, args, named) => {
    expect(sentenceOf(args)).toContain(named)
  })

  it.each(['--help', '-h'])('may ask how it is done, alone or among others: %s', (option) => {
    expect(parsePrintArguments([option])).toEqual({ wantsHelp: true })
    expect(parsePrintArguments(['in.txt', option, '--document', 'poster'])).toEqual({ wantsHelp: true })
  })

  it('may have a value that begins with a dash when it is written with =', () => {
    expect(parsePrintArguments([...COMPLETE.slice(0, 3), '--out=-1.pdf'])).toMatchObject({
      options: { outPath: '-1.pdf' },
    })
  })
})
