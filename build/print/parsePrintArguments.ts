// The command line → options, the wish to be told how, or one sentence that says which argument is wrong. Touches no file.
import { parseArgs } from 'node:util'
import { printMessages } from './printMessages'
import { DOCUMENT_NAMES, LAYER_NAMES, type PrintOptions } from './printOptions'

export type ParsedArguments =
  { readonly options: PrintOptions } | { readonly sentence: string } | { readonly wantsHelp: true }

export function parsePrintArguments(args: readonly string[]): ParsedArguments {
  const { positionals, values, tokens } = readArguments(args)
  if (values.help === true) return { wantsHelp: true }
  const unread = tokens.map(problemOf).find((sentence) => sentence !== null)
  if (typeof unread === 'string') return { sentence: unread }
  const [inputPath, surplus] = positionals
  if (inputPath === undefined) return { sentence: printMessages.noInput }
  if (surplus !== undefined) return { sentence: printMessages.secondInput(surplus) }
  return readChoices(inputPath, {
    document: lastOf(tokens, 'document'),
    layer: lastOf(tokens, 'layer') ?? 'shared',
    out: lastOf(tokens, 'out') ?? '',
  })
}

interface Choices {
  readonly document: string | undefined
  readonly layer: string
  readonly out: string
}

function readChoices(inputPath: string, { document: asked, layer: reader, out }: Choices): ParsedArguments {
  if (asked === undefined) return { sentence: printMessages.noDocument }
  const document = DOCUMENT_NAMES.find((name) => name === asked)
  if (document === undefined) return { sentence: printMessages.unknownDocument(asked) }
  const layer = LAYER_NAMES.find((name) => name === reader)
  if (layer === undefined) return { sentence: printMessages.unknownLayer(reader) }
  if (out === '') return { sentence: printMessages.noOut }
  if (!out.toLowerCase().endsWith('.pdf')) return { sentence: printMessages.notPdf(out) }
  return { options: { inputPath, outPath: out, document, layer } }
}

const OPTIONS = {
  document: { type: 'string' },
  layer: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads on past what it does not know, so that the argument can be named in words of ours. */
function readArguments(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, strict: false, tokens: true, options: OPTIONS })
}

type Token = ReturnType<typeof readArguments>['tokens'][number]

/** Why an option can not be read; null when it can. */
function problemOf(token: Token): string | null {
  if (token.kind !== 'option') return null
  const { name, rawName, value, inlineValue } = token
  if (!Object.hasOwn(OPTIONS, name)) return printMessages.unknownOption(rawName)
  // The next option is no value: `--out --layer owner` has forgotten the file.
  const isMissing = value === undefined || value === '' || (inlineValue === false && value.startsWith('-'))
  return isMissing ? printMessages.noValue(rawName) : null
}

function lastOf(tokens: readonly Token[], name: string): string | undefined {
  return tokens
    .flatMap((token) => (token.kind === 'option' && token.name === name ? [token.value] : []))
    .at(-1)
}
