// Reads a PDF back with the programs a stranger would use: poppler and qpdf. Knows nothing of how we wrote it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface EmbeddedFont {
  readonly name: string
  readonly embedded: boolean
  readonly subset: boolean
  readonly unicode: boolean
}

export interface OutlineEntry {
  readonly title: string
  /** From 1. */
  readonly page: number
  readonly kids: readonly OutlineEntry[]
}

export interface HeardPart {
  readonly role: string
  /** White space removed. */
  readonly text: string
}

export interface ReadPdf {
  /** `pdftotext -raw`, pages separated by form feeds. */
  readonly text: string
  readonly fonts: readonly EmbeddedFont[]
  /** `pdfinfo`, one line per field. */
  readonly info: string
  readonly outline: readonly OutlineEntry[]
  /** What a reader who hears the paper is given, part by part in its order. */
  readonly parts: readonly HeardPart[]
  /** What `qpdf --check` finds wrong; '' = nothing. */
  readonly faults: string
  /** All objects uncompressed, for looking at the file itself. */
  readonly source: string
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'banso-pdf-'))
  const path = join(folder, 'paper.pdf')
  try {
    writeFileSync(path, bytes)
    const check = run('qpdf', ['--check', path])
    return {
      text: run('pdftotext', ['-raw', path, '-']).output,
      fonts: readFonts(run('pdffonts', [path]).output),
      outline: readOutline(run('qpdf', ['--json', '--json-key=outlines', path]).output),
      info: run('pdfinfo', [path]).output,
      parts: readParts(run('pdfinfo', ['-struct-text', path]).output),
      faults: check.status === 0 ? '' : check.output + check.errors,
      source: run('qpdf', ['--qdf', '--object-streams=disable', path, '-'], 'latin1').output,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(program: string, args: readonly string[], encoding: 'utf8' | 'latin1' = 'utf8') {
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    encoding,
    maxBuffer: 256 * 1024 * 1024,
  })
  if (error !== undefined)
    throw new Error(`${program} did not start; on Debian: apt-get install poppler-utils qpdf`)
  return { output: stdout, errors: stderr, status }
}

/** `Role (kind)` on a line, its words in quotes on the lines below. */
function readParts(structure: string): readonly HeardPart[] {
  return structure
    .split(/^ {2}(?=\S)/mu)
    .slice(1)
    .map((part) => {
      const [role = '', ...lines] = part.split('\n')
      const text = lines.map((line) => line.trim().replace(/^"|"$/gu, '')).join('')
      return { role: role.replace(/ \(.*$/u, ''), text: text.replace(/\s/gu, '') }
    })
}

function readFonts(table: string): readonly EmbeddedFont[] {
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', embedded, subset, unicode] =
        /^(\S+)\s.*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(line) ?? []
      return { name, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' }
    })
}

interface QpdfOutline {
  readonly title: string
  readonly destpageposfrom1: number
  readonly kids: readonly QpdfOutline[]
}

function readOutline(json: string): readonly OutlineEntry[] {
  const { outlines } = JSON.parse(json) as { outlines: readonly QpdfOutline[] }
  const entryOf = ({ title, destpageposfrom1, kids }: QpdfOutline): OutlineEntry => ({
    title,
    page: destpageposfrom1,
    kids: kids.map(entryOf),
  })
  return outlines.map(entryOf)
}
