// Where a Japanese line may not be broken (禁則): the core of JIS X 4051 that a reader notices at once.
// Decides between two neighbours only; runs such as "12月" are inseparableSpans.ts, phrases are phraseBoundaries.ts.

const NO_START = new Set([
  ...'、。，．・：；？！゛゜ヽヾゝゞ々〻ー）〕］｝〉》」』】〙〗〟’”｠»…‥',
  ...'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ',
  ...'‐゠–〜～?!‼⁇⁈⁉,.:;)]}%％‰℃°′″｡､｣･ｰﾞﾟｧｨｩｪｫｬｭｮｯ',
])
const NO_END = new Set([...'（〔［｛〈《「『【〘〖〝‘“｟«([{¥￥$＄£＃#№＠@｢'])
const REPEATED = new Set([...'…‥—―─〳〵'])
/** Letters and digits of alphabets written with spaces, and the signs that hold a word, a date or an address together. */
const WORD =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}0-9０-９'’_\-./%+&~=:@#?]/u
const LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
const HAS_SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu

/** May stand at the start of a line? `grapheme` is one grapheme. */
export function isNoStart(grapheme: string): boolean {
  return NO_START.has(plain(grapheme))
}

/** May not stand at the end of a line (opening brackets, currency signs)? */
export function isNoEnd(grapheme: string): boolean {
  return NO_END.has(plain(grapheme))
}

/** Do two neighbours belong to one word or one drawn-out sign (…… ――)? */
export function areInseparable(before: string, after: string): boolean {
  if (before === after && REPEATED.has(before)) return true
  return WORD.test(before) && WORD.test(after)
}

/** A long word may be divided after a hyphen or slash between letters, not inside dates or numbers. */
export function isWordSeam(beforeSign: string, sign: string, after: string): boolean {
  return (sign === '-' || sign === '/') && LETTER.test(beforeSign) && LETTER.test(after)
}

function plain(grapheme: string): string {
  return grapheme.length === 1 ? grapheme : grapheme.replace(HAS_SELECTOR, '')
}
