// Cuts text into what a reader calls characters: か+U+3099, 葛+variation selector and family emoji stay whole.
// Deliberately not a word or line breaker: `wrapText` decides where lines end.
const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** Blocks in which no character joins its neighbour, so cutting by UTF-16 unit is right and ten times faster. */
const PLAIN =
  /^[\n\u0020-\u02ff\u2010-\u2027\u2030-\u205f\u2190-\u2bff\u3000-\u3029\u3030-\u303c\u3040-\u3098\u309b-\u9fff\uf900-\ufaff\uff00-\uff9d\uffa0-\uffef]*$/

export function graphemes(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split('')
  const result: string[] = []
  for (const { segment } of segmenter.segment(text)) result.push(segment)
  return result
}
