// The print command: file in, PDF out, one line said. What the paper says is buildPaper's business, what it looks like
// in bytes is renderer/print's. Bundled and started by build/scripts/print.mjs.
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { preparePrintFonts } from '../../renderer/print/fonts/preparePrintFonts'
import { writePdf, type WrittenPdf } from '../../renderer/print/writePdf'
import { buildPaper } from './buildPaper'
import { nodeFonts } from './nodeFonts'
import { parsePrintArguments } from './parsePrintArguments'
import { HELP, printMessages } from './printMessages'
import type { PrintOptions } from './printOptions'

const INPUT_LIMIT_MB = 256

export interface PrintRun {
  readonly args: readonly string[]
  /** Relative paths are meant from here: where the user stood when typing `npm run`. */
  readonly folder: string
  readonly now: Date
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

/** Exit code: 0 = written or told how, 1 = refused with one sentence and nothing written. */
export async function printMain(run: PrintRun): Promise<0 | 1> {
  try {
    const outcome = await print(run)
    if ('sentence' in outcome) {
      run.complain(outcome.sentence)
      return 1
    }
    run.say(outcome.line)
    return 0
  } catch {
    run.complain(printMessages.failed)
    return 1
  }
}

type Outcome = { readonly line: string } | { readonly sentence: string }

async function print({ args, folder, now }: PrintRun): Promise<Outcome> {
  const parsed = parsePrintArguments(args)
  if ('wantsHelp' in parsed) return { line: HELP }
  if ('sentence' in parsed) return parsed
  const { options } = parsed
  const input = readInput(options, folder)
  if ('sentence' in input) return input
  const built = await buildPaper(input.bytes, {
    name: basename(options.inputPath),
    document: options.document,
    layer: options.layer,
    now,
  })
  if (!built.ok) return { sentence: built.sentence }
  const pdf = writePdf(built.paper, await preparePrintFonts(nodeFonts()), now)
  if (!writeWhole(resolve(folder, options.outPath), pdf.bytes)) {
    return { sentence: printMessages.unwritable(options.outPath) }
  }
  const warnings = [...built.warnings, ...noticesOf(pdf)]
  return { line: printMessages.done(options.outPath, built.paper.pages.length, warnings) }
}

function noticesOf({ missing, usualShapes }: WrittenPdf): readonly string[] {
  return [
    ...(missing.length > 0 ? [printMessages.missing(missing)] : []),
    ...(usualShapes.length > 0 ? [printMessages.usualShapes(usualShapes)] : []),
  ]
}

function readInput(
  { inputPath }: PrintOptions,
  folder: string,
): { bytes: Uint8Array } | { sentence: string } {
  const path = resolve(folder, inputPath)
  try {
    const { size } = statSync(path)
    if (size > INPUT_LIMIT_MB * 1024 * 1024)
      return { sentence: printMessages.tooLarge(inputPath, INPUT_LIMIT_MB) }
    return { bytes: new Uint8Array(readFileSync(path)) }
  } catch {
    return { sentence: printMessages.unreadable(inputPath) }
  }
}

/** The PDF appears whole or not at all. */
function writeWhole(path: string, bytes: Uint8Array): boolean {
  const temporary = `${path}.${process.pid}.part`
  try {
    writeFileSync(temporary, bytes)
    renameSync(temporary, path)
    return true
  } catch {
    rmSync(temporary, { force: true })
    return false
  }
}
