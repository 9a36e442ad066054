// Makes two spellings of the same word equal for searching: width, case, かな/カナ, spaces. Never for showing.
const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g
const KANA_DISTANCE = 0x60

/** NFKC, lower case, hiragana, without white space. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_DISTANCE))
    .replaceAll(/\s+/g, '')
}
