// Every word on a screen exists in Japanese and in English, with the same keys and the same blanks to fill.
import { describe, expect, it } from 'vitest'

type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const japanese: Tables = import.meta.glob('../../renderer/text/ja/*.ts', { eager: true })
const english: Tables = import.meta.glob('../../renderer/text/en/*.ts', { eager: true })

/** Key path → the text, or `(n)` for a text with n blanks. */
function entriesOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, `(${value.length})`]]
  if (typeof value !== 'object' || value === null) return [[path, '']]
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, `${path}.${key}`))
}

const nameOf = (path: string) => path.replace(/^.*\/(ja|en)\//, '').replace(/\.ts$/, '')

function readLanguage(tables: Tables): ReadonlyMap<string, string> {
  return new Map(Object.entries(tables).flatMap(([path, table]) => entriesOf({ ...table }, nameOf(path))))
}

/** A language is called by its own name in every language. */
const OWN_NAME = /(japanese|^ja|\.ja)$/i
const KANA_OR_KANJI = /[\u3041-\u30fa\u4e00-\u9fff]/

describe('the words on the screen', () => {
  const ja = readLanguage(japanese)
  const en = readLanguage(english)

  it('exist', () => {
    expect(ja.size).toBeGreaterThan(0)
  })

  it('are complete in both languages', () => {
    expect(
      [...ja.keys()].filter((key) => !en.has(key)),
      'missing in English',
    ).toEqual([])
    expect(
      [...en.keys()].filter((key) => !ja.has(key)),
      'missing in Japanese',
    ).toEqual([])
  })

  it('are never empty', () => {
    const empty = [...ja, ...en].filter(([, text]) => text.trim() === '')
    expect(empty.map(([key]) => key)).toEqual([])
  })

  it('have the same blanks to fill in both languages', () => {
    const blanks = (text = '') =>
      /^\(\d\)$/.test(text) ? [text] : [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort()
    const uneven = [...ja].filter(
      ([key, text]) => en.has(key) && String(blanks(text)) !== String(blanks(en.get(key))),
    )
    expect(uneven.map(([key]) => key)).toEqual([])
  })

  it('are translated, not copied', () => {
    const copied = [...ja].filter(
      ([key, text]) => KANA_OR_KANJI.test(text) && en.get(key) === text && !OWN_NAME.test(key),
    )
    expect(copied.map(([key]) => key)).toEqual([])
  })
})
