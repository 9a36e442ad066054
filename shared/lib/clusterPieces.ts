// Takes one grapheme apart into the pieces a font can draw, none of its text lost: the pieces' texts joined are
// the grapheme. Screen measuring and the PDF use this one rule, so they agree on every width.
// Deliberately does no shaping: a family emoji becomes its members side by side.
export interface ClusterPiece {
  readonly codePoint: number
  /** Variation selector that asks for another shape of the same character (葛󠄀 in place names). */
  readonly selector?: number
  readonly text: string
}

/** One grapheme → pieces. Empty only when the grapheme has nothing to show, e.g. a stray joiner. */
export function clusterPieces(grapheme: string): readonly ClusterPiece[] {
  const first = grapheme.codePointAt(0)
  if (first === undefined) return []
  if (grapheme.length === (first > 0xffff ? 2 : 1) && !isInvisible(first))
    return [{ codePoint: first, text: grapheme }]
  const composed = grapheme.normalize('NFC')
  const whole = composed.codePointAt(0)
  if (whole !== undefined && composed !== grapheme && String.fromCodePoint(whole) === composed) {
    return [{ codePoint: whole, text: grapheme }]
  }
  return takeApart(grapheme)
}

function takeApart(grapheme: string): readonly ClusterPiece[] {
  const pieces: ClusterPiece[] = []
  let lead = ''
  for (const character of grapheme) {
    const codePoint = character.codePointAt(0) ?? 0
    const last = pieces.at(-1)
    if (!isInvisible(codePoint) && !(last !== undefined && isSkinTone(codePoint))) {
      pieces.push({ codePoint, text: lead + character })
      lead = ''
    } else if (last === undefined) {
      lead += character
    } else {
      const selector = isShapeSelector(codePoint) ? { selector: codePoint } : {}
      pieces[pieces.length - 1] = { ...last, ...selector, text: last.text + character }
    }
  }
  return pieces
}

function isInvisible(codePoint: number): boolean {
  return (
    codePoint === 0x200d ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0xe0000 && codePoint <= 0xe01ef)
  )
}

/** FE0E and FE0F only ask for text or colour emoji; there is one emoji face on paper, so they choose nothing. */
function isShapeSelector(codePoint: number): boolean {
  return (codePoint >= 0xfe00 && codePoint <= 0xfe0d) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)
}

function isSkinTone(codePoint: number): boolean {
  return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff
}
