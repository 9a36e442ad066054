// What a clone must hold and must not hold, so that it builds, tests and runs anywhere, alone.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { houseFiles } from './houseFiles'
import { houseRoot } from './houseRoot'
import { readHouseFile } from './readHouseFile'

const FOLDERS = ['electron', 'renderer', 'shared', 'build', 'test']
const FILES = [
  'package.json',
  'tsconfig.json',
  'electron-builder.yml',
  'README.md',
  'package-lock.json',
  'LICENSE',
]

const lockFile = 'package-lock.json'
const isText = (path: string) => !/\.(png|woff2?|ttf|otf|ico|icns|bansou|pdf|wasm)$/.test(path)
/** The planted imports of the walls' test are text, written for a toy house elsewhere. */
const isPlanted = (path: string) => path.startsWith('test/house/planted')
const written = houseFiles.filter((path) => path !== lockFile && isText(path) && !isPlanted(path))

/** `path:line` of every line of a committed text that the question answers with yes. */
function linesWhere(isGuilty: (line: string, path: string) => boolean): readonly string[] {
  return written.flatMap((path) =>
    readHouseFile(path)
      .split('\n')
      .flatMap((line, index) =>
        isGuilty(line, path) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  )
}

/** The folder of knowledge beside the repository: a clone elsewhere does not have it. */
const knowledge = resolve(houseRoot, '..', 'shared')

function leadsToKnowledge(line: string, path: string): boolean {
  const steps = [...line.matchAll(/(?:\.\.[/\\])+[\w.-]+/g)].map(([step]) => step)
  return steps.some((step) => resolve(houseRoot, dirname(path), step) === knowledge)
}

/** A folder as it would stand in a text: not as the tail of a longer path or address. */
const standsAlone = (folder: string) =>
  new RegExp(`(?<![\\w./:-])${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[/\\\\]`)

describe('the repository', () => {
  it('has nothing at the top but what the customer named, the lock file, LICENSE and dotfiles', () => {
    const tops = new Set(houseFiles.map((path) => path.split('/')[0] ?? ''))
    const allowed = (name: string) => name.startsWith('.') || FOLDERS.includes(name) || FILES.includes(name)
    expect([...tops].filter((name) => !allowed(name))).toEqual([])
  })

  it('has everything at the top that the customer named', () => {
    expect([...FOLDERS, ...FILES].filter((name) => !existsSync(join(houseRoot, name)))).toEqual([])
  })

  it('tells in each top folder what the folder is for, on one page', () => {
    const pages = FOLDERS.map((folder) => `${folder}/README.md`)
    expect(pages.filter((page) => !houseFiles.includes(page))).toEqual([])
    expect(pages.filter((page) => readHouseFile(page).split('\n').length > 90)).toEqual([])
  })

  it('reads nothing from the knowledge folder beside it', () => {
    expect(linesWhere(leadsToKnowledge)).toEqual([])
    const notes = `${'proto'}types/`
    expect(linesWhere((line) => line.includes(notes))).toEqual([])
  })

  it('imports nothing from outside itself', () => {
    const imported = /(?:from|import|require)\s*\(?\s*['"](\.\.?\/[^'"]+)['"]/g
    const leavesHouse = (line: string, path: string) =>
      /\.(m|c)?[jt]sx?$/.test(path) &&
      [...line.matchAll(imported)].some(([, target = '']) =>
        relative(houseRoot, resolve(houseRoot, dirname(path), target)).startsWith('..'),
      )
    expect(linesWhere(leavesHouse)).toEqual([])
  })

  it('names no path of the machine it was written on', () => {
    const folders = [houseRoot.slice(0, -1), homedir()].filter((folder) => folder.length > 1)
    const patterns = [...folders.map(standsAlone), /(?<![\w./:-])\/tmp\/[a-z]+\//]
    expect(linesWhere((line) => patterns.some((pattern) => pattern.test(line)))).toEqual([])
  })

  it('names no download address in the lock file and no registry anywhere', () => {
    expect(readHouseFile(lockFile)).not.toContain('"resolved": "http')
    const names = new RegExp(`${'regis'}try\\s*=|${'regis'}try\\.(npmjs|yarnpkg)\\.`)
    expect(linesWhere((line) => names.test(line))).toEqual([])
  })

  it('locks every package that another one may ask for, on whatever system: `npm ci` refuses a lock file with holes', () => {
    interface LockedPackage {
      readonly optionalDependencies?: Readonly<Record<string, string>>
      readonly dependencies?: Readonly<Record<string, string>>
    }
    const { packages } = JSON.parse(readHouseFile(lockFile)) as { packages: Record<string, LockedPackage> }
    const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
    const holes = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !names.has(name))
        .map((name) => `${path} → ${name}`),
    )
    expect(holes).toEqual([])
  })

  it("carries the customer's card literally", () => {
    const card = JSON.parse(readHouseFile('package.json')) as Record<string, Record<string, string>>
    const packages = { ...card['dependencies'], ...card['devDependencies'] }
    const names = [
      'electron',
      'react',
      '@dnd-kit/core',
      'dexie',
      'jspdf',
      'electron-builder',
      'vitest',
      'playwright',
      'typescript',
    ]
    expect(names.filter((name) => packages[name] === undefined)).toEqual([])
    expect(card['dependencies']?.['reactflow']).toMatch(/^npm:@xyflow\/react@12\./)
  })

  it('is judged by the list of its own files', () => {
    expect(houseFiles.map((path) => basename(path))).toContain('repository.test.ts')
  })
})
