// The tests mirror the source: whoever opens a file of shared knows where its test is, and the other way round.
import { describe, expect, it } from 'vitest'
import { hasBehaviour } from './hasBehaviour'
import { houseFiles, sourceFiles } from './houseFiles'
import { readHouseFile } from './readHouseFile'

const MIRRORED = /^shared\/(commands|doc|rules|protocol|ipc|file|layout|documents|lib|model)\//
const files = new Set(houseFiles)

const hasTest = (path: string) => {
  const stem = `test/${path.replace(/\.tsx?$/, '')}.test`
  return files.has(`${stem}.ts`) || files.has(`${stem}.tsx`)
}

describe('the mirror', () => {
  it('holds a test at the same path for everything in shared that runs', () => {
    const bare = sourceFiles
      .filter((path) => MIRRORED.test(path) && !path.endsWith('/index.ts') && !hasTest(path))
      .filter((path) => hasBehaviour(path, readHouseFile(path)))
    expect(bare, 'files without a test at the same path').toEqual([])
  })

  it('holds no test of a file that is not there', () => {
    const orphans = houseFiles
      .filter((path) => /^test\/(shared|electron|renderer)\/.*\.test\.tsx?$/.test(path))
      .filter((path) => {
        const stem = path.replace(/^test\//, '').replace(/\.test\.tsx?$/, '')
        return !files.has(`${stem}.ts`) && !files.has(`${stem}.tsx`)
      })
    expect(orphans, 'tests whose source does not stand at the same path').toEqual([])
  })

  it('tells what acts from what only is', () => {
    const tells = (source: string) => hasBehaviour('a.ts', source)
    expect(
      tells("import type { B } from './b'\nexport interface A { b: B; c(): void }\nexport type { B }"),
    ).toBe(false)
    expect(tells('declare const brand: unique symbol\nexport type A = (b: 1) => { [brand]: 1 }')).toBe(false)
    expect(tells("export const LIMITS = { cards: 20 * 1000, names: ['a'] } as const")).toBe(false)
    expect(tells('export const twice = (n: number) => n * 2')).toBe(true)
    expect(tells('export const check = v.string()')).toBe(true)
    expect(tells('export function assertNever(value: never): never {\n  throw value\n}')).toBe(true)
  })
})
