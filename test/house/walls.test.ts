// The import walls catch what is planted behind them, let through what belongs, and do not believe a blind cruiser.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { houseRoot } from './houseRoot'
import { DETOURS, PLANTED_IMPORTS, SOUND_HOUSE } from './plantedImports'
import { createToyHouse, type ToyHouse } from './toyHouse'

function checkWalls(root: string, extra: readonly string[] = []) {
  const script = join(houseRoot, 'build/scripts/checkWalls.mjs')
  const run = spawnSync(process.execPath, [script, '--root', root, ...extra], { encoding: 'utf8' })
  return { status: run.status, output: run.stdout + run.stderr }
}

describe('the import walls', () => {
  let sound: ToyHouse
  let planted: ToyHouse
  let refusals: { status: number | null; output: string }

  beforeAll(() => {
    sound = createToyHouse(SOUND_HOUSE)
    const plants = Object.fromEntries(PLANTED_IMPORTS.map(([, path, source]) => [path, source]))
    planted = createToyHouse({ ...SOUND_HOUSE, ...plants, ...DETOURS })
    refusals = checkWalls(planted.root)
  })

  afterAll(() => {
    sound.close()
    planted.close()
  })

  it('let a sound house stand', () => {
    const { status, output } = checkWalls(sound.root)
    expect(output).toContain('walls stand')
    expect(status).toBe(0)
  })

  it('fail a house with anything planted in it', () => {
    expect(refusals.status).toBe(1)
  })

  it.each(PLANTED_IMPORTS)('refuse it when %s', (_sentence, path, _source, rule) => {
    const lines = refusals.output.split('\n')
    expect(lines.filter((line) => line.startsWith(`${rule}: ${path} →`))).not.toEqual([])
  })

  it('accuse only the planted files', () => {
    const guilty = new Set([...PLANTED_IMPORTS.map(([, path]) => path), ...Object.keys(DETOURS)])
    const accused = [...refusals.output.matchAll(/^[\w-]+: (\S+) →/gm)].map((match) => match[1] ?? '')
    expect(accused.filter((path) => !guilty.has(path))).toEqual([])
  })

  it('do not believe a cruiser that saw too few modules', () => {
    const blindConfig = join(sound.root, 'blind.cjs')
    const real = JSON.stringify(join(houseRoot, 'build/dependency-cruiser.cjs'))
    const blinded = "{ ...walls, options: { ...walls.options, includeOnly: '^shared/lib/' } }"
    writeFileSync(blindConfig, `const walls = require(${real})\nmodule.exports = ${blinded}\n`)
    const { status, output } = checkWalls(sound.root, ['--config', blindConfig])
    expect(output).toContain('too few modules')
    expect(status).toBe(1)
  })
})
