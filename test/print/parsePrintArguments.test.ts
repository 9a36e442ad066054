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

  it('name one input only', () => {
    expect(sentenceOf(['a', 'b', ...COMPLETE.slice(1)])).toBe(sentenceOf([]))
  })
})
