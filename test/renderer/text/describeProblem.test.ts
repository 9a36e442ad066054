// Every reason in the source has one sentence in both languages, and no sentence is left over.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeProblem } from '../../../renderer/text/describeProblem'
import { problems as english } from '../../../renderer/text/en/problems'
import { problems as japanese } from '../../../renderer/text/ja/problems'
import { FILE_PROBLEM_CODES } from '../../../shared/file/fileProblemCodes'
import { SHELL_PROBLEMS } from '../../../shared/ipc/shellProblems'

const ROOT = join(import.meta.dirname, '../../..')
const GROUPS = [
  ...new Set(Object.keys(japanese).flatMap((key) => (key.includes('.') ? [key.split('.')[0]] : []))),
].join('|')
/** A string literal such as 'card.gone': every code is written out somewhere. */
const CODE = new RegExp(`'((?:${GROUPS})\\.[a-z][A-Za-z]+)'`, 'g')
const FAILURE = /(?:failure\(|fileFailure\(|code: )'([a-z]+\.[A-Za-z]+)'/g

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => !path.startsWith(join('renderer', 'text')))
}

function codesInSource(pattern: RegExp): Set<string> {
  const texts = ['shared', 'electron', 'renderer']
    .flatMap(sources)
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, code]) => code ?? [])))
}

const known = Object.keys(japanese).filter((key) => key !== 'unknown')

describe('sentences for problems', () => {
  it('there is one for every reason in the source', () => {
    const used = new Set([...codesInSource(FAILURE), ...FILE_PROBLEM_CODES, ...SHELL_PROBLEMS])
    expect(used.size).toBeGreaterThan(60)
    expect([...used].filter((code) => !known.includes(code))).toEqual([])
  })

  it('there is none that nothing in the source can say', () => {
    const used = codesInSource(CODE)
    expect(known.filter((code) => !used.has(code))).toEqual([])
  })

  it('both languages have the same ones, with the same places for values', () => {
    expect(Object.keys(english)).toEqual(Object.keys(japanese))
    const places = (sentence: string): string[] =>
      [...sentence.matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? '').sort()
    const sentences: Readonly<Record<string, string>> = english
    for (const [key, sentence] of Object.entries(japanese))
      expect([key, places(sentences[key] ?? '')]).toEqual([key, places(sentence)])
  })

  it('each ends as a sentence does', () => {
    for (const sentence of Object.values(japanese)) expect(sentence).toMatch(/。$/)
    for (const sentence of Object.values(english)) expect(sentence).toMatch(/\.$/)
  })

  it('a refused file or outline is exactly one sentence', () => {
    const refused = (table: object): string[] =>
      Object.entries(table).flatMap(([key, text]) =>
        /^(file|outline|document)\./.test(key) ? [String(text)] : [],
      )
    for (const sentence of refused(japanese)) expect(sentence).toMatch(/^[^。]+。$/)
    for (const sentence of refused(english)) expect(sentence).toMatch(/^(?:[^.]|\.(?=bansou))+\.$/)
  })

  it('the values are put in, and a reason nobody knows still says something', () => {
    const texts = { problems: japanese }
    expect(describeProblem({ code: 'outline.skippedStep', params: { line: 7 } }, texts)).toContain('7 行目')
    expect(describeProblem({ code: 'moon.full' }, texts)).toContain('moon.full')
    expect(describeProblem({ code: 'toString' }, texts)).toContain('toString')
  })
})
