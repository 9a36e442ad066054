// How alike two sentences are, from 0 to 1, by the pairs of characters that carry meaning: kanji, katakana, letters and
// digits. Hiragana is left out, so that 「売上が上がらない」 and 「売上を上げる力がない」 meet.

/** Fewer characters than this say too little to compare. */
const LEAST = 3

export function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const [these, those] = [core(a), core(b)]
  if (these.length < LEAST || those.length < LEAST) return 0
  const left = pairsOf(those)
  let common = 0
  for (const pair of pairsOf(these)) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    common += 1
  }
  return (2 * common) / (these.length - 1 + (those.length - 1))
}

function core(text: string): readonly string[] {
  return [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{Script=Han}ァ-ヺー々\p{Script=Latin}\d]/gu, ''),
  ]
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}
