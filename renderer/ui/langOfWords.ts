// In which language words are that somebody wrote: Japanese breaks lines between phrases and is spoken as Japanese also
// while the app speaks English. Undefined: nothing in them says so, and they go with what is around them.
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

export function langOfWords(words: string): 'ja' | undefined {
  return JAPANESE.test(words) ? 'ja' : undefined
}
