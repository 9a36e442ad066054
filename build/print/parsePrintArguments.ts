// The command line → options, or one sentence that says what is wrong. Touches no file.
import { parseArgs } from 'node:util'
import { printMessages } from './printMessages'
import { DOCUMENT_NAMES, LAYER_NAMES, type PrintOptions } from './printOptions'

export type ParsedArguments = { readonly options: PrintOptions } | { readonly sentence: string }

export function parsePrintArguments(args: readonly string[]): ParsedArguments {
  const read = readArguments(args)
  if (read === undefined) return { sentence: printMessages.unknownOption }
  const { positionals, values } = read
  const [inputPath] = positionals
  if (inputPath === undefined || positionals.length > 1) return { sentence: printMessages.noInput }
  if (values.document === undefined) return { sentence: printMessages.noDocument }
  const document = DOCUMENT_NAMES.find((name) => name === values.document)
  if (document === undefined) return { sentence: printMessages.unknownDocument(values.document) }
  const layer = LAYER_NAMES.find((name) => name === (values.layer ?? 'shared'))
  if (layer === undefined) return { sentence: printMessages.unknownLayer(values.layer ?? '') }
  if (values.out === undefined || values.out === '') return { sentence: printMessages.noOut }
  if (!values.out.toLowerCase().endsWith('.pdf')) return { sentence: printMessages.notPdf(values.out) }
  return { options: { inputPath, outPath: values.out, document, layer } }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { document: { type: 'string' }, layer: { type: 'string' }, out: { type: 'string' } },
    })
  } catch {
    return undefined
  }
}
