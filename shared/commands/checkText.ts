// The words of a card: at most 20,000 characters (a rare kanji is one, as everywhere), line ends as LF, no control characters but LF and TAB,
// no half of a surrogate pair: it would be one thing in memory and another in the bytes peers and files get.
import { failure, success, type Result } from '../lib/result'

export const MAX_CARD_TEXT = 20_000

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function checkText(text: string): Result<string> {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(LONE_SURROGATE, '\ufffd')
  return isLonger(clean, MAX_CARD_TEXT) ? failure('card.tooLong', { max: MAX_CARD_TEXT }) : success(clean)
}

/** Counts code points, and only when the UTF-16 units alone do not settle it. */
function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false
  return text.length > 2 * max || [...text].length > max
}
