// Breaks text into lines. THE one function for card, screen preview and PDF: the same text at the same width gives
// the same lines everywhere. Deliberately does not justify, hyphenate or hang punctuation.
import { cleanText } from './cleanText'
import { glyphWidth } from './glyphWidth'
import { graphemes } from './graphemes'
import { isSpace, lineBreaks, type BreakKind } from './lineBreaks'
import { phraseBoundaries } from './phraseBoundaries'

export interface WrapOptions {
  readonly maxWidthEm: number
  readonly bold?: boolean
  /** Cards and headings: prefer the ends of phrases. Body text looks ragged with it. */
  readonly phrases?: boolean
}

interface Paragraph {
  readonly parts: readonly string[]
  /** widthsTo[i] = width of the first i graphemes, in em. */
  readonly widthsTo: readonly number[]
  readonly kinds: readonly BreakKind[]
  readonly phraseStarts: ReadonlySet<number>
}

const TOLERANCE_EM = 1e-6
/** A phrase end is taken only when it leaves the line at least this full. */
const PHRASE_FILL = 0.45
/** … or this full, when the last line would else hold only a scrap of the phrase. */
const SCRAP_FILL = 0.2
/** A last line of fewer graphemes is a scrap: 「決まっていな／い」. */
const SCRAP_LENGTH = 3
/** Long texts are rare and heavy: keeping their lines would cost more memory than time. */
const CACHED_LENGTH = 400
const CACHE_LIMIT = 10_000
const cache = new Map<string, readonly string[]>()

/** Lines without their break: trailing spaces of a broken line and leading spaces of the next are gone. */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  if (text.length > CACHED_LENGTH) return breakText(text, options)
  const key = `${options.maxWidthEm}${options.bold === true ? 'b' : 'r'}${options.phrases === true ? 'p' : 'k'}${text}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const lines = breakText(text, options)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(key, lines)
  return lines
}

function breakText(text: string, options: WrapOptions): readonly string[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, options))
}

function wrapLine(
  line: string,
  { maxWidthEm, bold = false, phrases = false }: WrapOptions,
): readonly string[] {
  const parts = graphemes(line)
  const widthsTo = [0]
  let width = 0
  for (const part of parts) widthsTo.push((width += glyphWidth(part, bold)))
  const whole = trimmedEnd(parts, 0, parts.length)
  if ((widthsTo[whole] ?? 0) <= maxWidthEm + TOLERANCE_EM) return [parts.slice(0, whole).join('')]
  const kinds = lineBreaks(line, parts)
  const paragraph = {
    parts,
    widthsTo,
    kinds,
    phraseStarts: phrases ? phraseStartsOf(line, parts) : new Set<number>(),
  }
  const lines: string[] = []
  for (let start = 0; start < parts.length;) {
    const end = nextBreak(paragraph, start, maxWidthEm)
    lines.push(parts.slice(start, trimmedEnd(parts, start, end)).join(''))
    start = end
    while (start < parts.length && isSpace(parts[start] ?? '')) start += 1
  }
  return lines
}

/** Index of the grapheme that starts the next line: phrase end, else 禁則 break, else inside a word, else anywhere. */
function nextBreak(
  { parts, widthsTo, kinds, phraseStarts }: Paragraph,
  start: number,
  maxWidthEm: number,
): number {
  const from = widthsTo[start] ?? 0
  const limit = from + maxWidthEm + TOLERANCE_EM
  let free = -1
  let freeBeforeScrap = -1
  let phrase = -1
  let insideWord = -1
  let anywhere = start + 1
  for (let index = start + 1; index <= parts.length; index += 1) {
    const fits = (widthsTo[trimmedEnd(parts, start, index)] ?? 0) <= limit
    if (!fits) break
    if (index === parts.length) return index
    anywhere = index
    if (kinds[index] === 'free') {
      free = index
      if (parts.length - index >= SCRAP_LENGTH) freeBeforeScrap = index
      if (phraseStarts.has(index)) phrase = index
    } else if (kinds[index] === 'insideWord') insideWord = index
  }
  const phraseWidth = phrase < 0 ? 0 : (widthsTo[phrase] ?? 0) - from
  if (phrase > 0 && phraseWidth >= maxWidthEm * PHRASE_FILL) return phrase
  // A phrase that is parted anyhow is not parted so that 「ま、」 alone begins the next line.
  if (phrase > 0 && phraseWidth >= maxWidthEm * SCRAP_FILL && isScrap(phraseStarts, free)) return phrase
  if (phraseStarts.size > 0 && free > freeBeforeScrap) {
    if (phrase > 0 && phraseWidth >= maxWidthEm * SCRAP_FILL) return phrase
    if (freeBeforeScrap > 0) return freeBeforeScrap
  }
  if (free > 0) return free
  return insideWord > 0 ? insideWord : anywhere
}

/** Whether the phrase that a break at `free` parts ends within a few graphemes after it. */
function isScrap(phraseStarts: ReadonlySet<number>, free: number): boolean {
  for (let index = free + 1; index < free + SCRAP_LENGTH; index += 1) if (phraseStarts.has(index)) return true
  return false
}

function trimmedEnd(parts: readonly string[], start: number, end: number): number {
  let last = end
  while (last > start && isSpace(parts[last - 1] ?? '')) last -= 1
  return last
}

/** BudouX answers in UTF-16 offsets; lines are cut between graphemes. */
function phraseStartsOf(line: string, parts: readonly string[]): ReadonlySet<number> {
  const offsets = new Set(phraseBoundaries(line))
  const starts = new Set<number>()
  let offset = 0
  parts.forEach((part, index) => {
    if (offsets.has(offset)) starts.add(index)
    offset += part.length
  })
  return starts
}
