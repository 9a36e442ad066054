// shared/doc/SPEC.md numbers what the documents promise; every promise has a test that carries its number, like [D1].
import { describe, expect, it } from 'vitest'
import { houseFiles } from './houseFiles'
import { readHouseFile } from './readHouseFile'

const SPEC = 'shared/doc/SPEC.md'
/** A rule opens its line: `- **D1** …`, `| D1 | …`, `### D1 …` or `D1. …`. */
const RULE = /^[\s>*|#-]*(?:\*\*|`|\[)*([DUSLP]\d{1,3})(?:\]|`|\*\*)*(?=[\s.:|—–]|$)/
const CARRIED = /\[([DUSLP]\d{1,3}(?:,\s*[DUSLP]\d{1,3})*)\]/g

function readRules(): readonly string[] {
  return readHouseFile(SPEC)
    .split('\n')
    .flatMap((line) => RULE.exec(line)?.[1] ?? [])
}

function readCarried(): ReadonlyMap<string, string> {
  const carried = new Map<string, string>()
  for (const path of houseFiles.filter((file) => /^test\/(?!house\/).*\.(test|spec)\.tsx?$/.test(file))) {
    for (const [, ids = ''] of readHouseFile(path).matchAll(CARRIED)) {
      for (const id of ids.split(/,\s*/)) carried.set(id, path)
    }
  }
  return carried
}

describe('the numbered rules', () => {
  it('stand in shared/doc/SPEC.md', () => {
    expect(houseFiles).toContain(SPEC)
    expect(readRules().length).toBeGreaterThan(0)
  })

  it('are numbered once each', () => {
    const rules = readRules()
    expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([])
  })

  it('each have a test that carries the number', () => {
    const carried = readCarried()
    expect(readRules().filter((id) => !carried.has(id))).toEqual([])
  })

  it('are the only numbers a test carries', () => {
    const rules = new Set(readRules())
    const unknown = [...readCarried()].filter(([id]) => !rules.has(id))
    expect(unknown.map(([id, path]) => `[${id}] in ${path}`)).toEqual([])
  })
})
