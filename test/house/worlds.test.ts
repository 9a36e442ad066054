// Each world has only its own globals. Checked with the worlds' own compiler settings over all their files, because one
// library that pulls in Node's types would open the wall for everybody.
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { houseRoot } from './houseRoot'

/** Compiler messages about a file that is only imagined to be in that world. */
function messagesAbout(world: string, source: string): readonly string[] {
  const folder = join(houseRoot, world)
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder)
  const planted = resolve(folder, 'planted.ts')
  const settings: ts.CompilerOptions = { ...options, composite: false, incremental: false, noEmit: true }
  delete settings.tsBuildInfoFile
  const host = ts.createCompilerHost(settings)
  const { fileExists, getSourceFile } = host
  host.fileExists = (path) => resolve(path) === planted || fileExists(path)
  host.getSourceFile = (path, languageVersion, ...rest) =>
    resolve(path) === planted
      ? ts.createSourceFile(path, source, languageVersion)
      : getSourceFile(path, languageVersion, ...rest)
  const program = ts.createProgram([...fileNames, planted], settings, host)
  return program
    .getSemanticDiagnostics(program.getSourceFile(planted))
    .map((message) => ts.flattenDiagnosticMessageText(message.messageText, ' '))
}

const WORLDS = [
  ['shared', ['document', 'window', 'process', 'Buffer', 'setTimeout', 'localStorage', 'fetch', 'console']],
  ['electron', ['document', 'window', 'localStorage', 'indexedDB']],
  ['renderer', ['process', 'Buffer', '__dirname', 'require', 'setImmediate']],
] as const

describe('the worlds', () => {
  it.each(WORLDS)('%s has none of %j', (world, strangers) => {
    const source = strangers.map((name, index) => `export const leak${index} = ${name}`).join('\n')
    const messages = messagesAbout(world, source)
    const seen = strangers.filter((name) => !messages.some((message) => message.includes(`'${name}'`)))
    expect(seen, 'globals that this world can reach').toEqual([])
  })
})
