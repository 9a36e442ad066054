// Makes text safe to measure, draw and print: line ends become \n, tabs become spaces, what has no shape goes.
// Deliberately never NFC-normalises: that would change names (U+FA19 神 would become U+795E 神).
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const TAB = /\t/g
const SPACE_LIKE = /[\u00a0\u2007\u202f]/g

/** Control characters, soft hyphen, zero-width marks (not ZWJ, which joins emoji), bidi overrides, non-characters. */
const SHAPELESS =
  /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Everything the rules above could touch; most texts contain none of it and come back as they are. */
const SUSPICIOUS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u2007\u200b\u200c\u200e\u200f\u2028-\u202f\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]/

export function cleanText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text
  return text
    .replace(LINE_ENDS, '\n')
    .replace(TAB, '  ')
    .replace(SPACE_LIKE, ' ')
    .replace(SHAPELESS, '')
    .replace(LONE_SURROGATE, '\ufffd')
}
