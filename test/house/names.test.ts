// A file is named after what it exports, opens by saying what it is for, and stands in a room with a clear noun.
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './houseFiles'
import { readHouseFile } from './readHouseFile'

const VAGUE = /(^|\/)(utils?|helpers?|managers?|misc|common|types|part\d+)(\/|\.tsx?$)/i

const stemOf = (path: string) => (path.split('/').at(-1) ?? '').replace(/(\.module)?\.tsx?$/, '')
/** `readFact` and `FactCard` both belong in fact.ts, `CHANNELS` in channels.ts. */
const folded = (name: string) => name.toLowerCase().replaceAll(/[_.-]/g, '')
const isNamedAfter = (path: string, name: string) =>
  folded(name).includes(folded(stemOf(path)).replace(/s$/, ''))

function exportedNames(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readHouseFile(path), ts.ScriptTarget.ES2023, true)
  return file.statements.flatMap((statement): readonly string[] => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      return statement.exportClause.elements.map((element) => element.name.text)
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
    if (!modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map((declaration) => declaration.name.getText(file))
    }
    const { name } = statement as ts.DeclarationStatement
    return name ? [name.text] : []
  })
}

/** Entries start a process, a page or a worker: they export nothing, the folder above knows them by name. */
const WORKERS = new Set(['renderer/app/session/work/heavyWorker.ts'])
const isEntry = (path: string) =>
  /^(electron|renderer)\/[^/]+\.tsx?$/.test(path) || path.endsWith('/index.ts') || WORKERS.has(path)

/** Several small functions or tables about one noun, which none of them could name alone. */
const NAMED_AFTER_THEIR_NOUN = new Set([
  'shared/lib/kinsoku.ts',
  'shared/lib/widthTable.ts',
  'renderer/print/jsPdfInternals.ts',
  'renderer/print/pdfHex.ts',
])

describe('the names', () => {
  it('of files and folders say something', () => {
    expect(sourceFiles.filter((path) => VAGUE.test(path))).toEqual([])
  })

  it('of files are the names of their main exports', () => {
    const misnamed = sourceFiles
      .filter((path) => !isEntry(path) && !NAMED_AFTER_THEIR_NOUN.has(path))
      .filter((path) => !exportedNames(path).some((name) => isNamedAfter(path, name)))
    expect(misnamed).toEqual([])
  })

  it('come with a sentence on what the file is for', () => {
    expect(sourceFiles.filter((path) => !/^(#!.*\n)?\/[/*]/.test(readHouseFile(path)))).toEqual([])
  })
})
