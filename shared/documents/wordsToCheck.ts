// Words on a paper to look at before it is handed over: what may point at one person (positions, family, names) and what was
// told in confidence (domain.md E.11, P-31). A quiet list; nothing is blocked, nothing is changed. It knows no register of
// names: a bare surname passes.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'

export interface WordToCheck {
  readonly word: string
  /** Whom or what it may give away. */
  readonly about: 'person' | 'secret'
  /** On how many cards. */
  readonly cards: number
}

const POSITIONS =
  /会長|先代|創業者|創業家|若社長|副社長|前社長|社長|代表|取締役|専務|常務|監査役|相談役|顧問|後継者|[二三四五]代目|工場長|支店長|所長|室長|本部長|部長|次長|課長|係長|主任|班長|職長|店長|女将|番頭|chair(?:man|woman)|founder|president|successor|\bC[EFO]O\b/giu
const FAMILY =
  /奥さん|夫人|息子|娘(?:さん|婿)?|長男|次男|長女|次女|婿|兄弟|義[父母兄弟]|お?父さん|お?母さん|親父|叔父|叔母|伯父|伯母|甥|姪/gu
const NAMES =
  /(?:[\p{Script=Han}々ヶ]{1,4}|[\u30a1-\u30faー・]{2,8}|[A-Za-zＡ-Ｚａ-ｚ]{1,12})(?:さん|氏|様|君)(?!名)/gu
const WESTERN_NAMES = /\b(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}\p{L}+/gu
const SECRETS =
  /社外秘|部外秘|極秘|機密|秘密|内密|内緒|㊙|マル秘|口外|オフレコ|ここだけの話|\bconfidential\b|\boff the record\b/giu

/** Everybody, not somebody; or no person at all. */
const GROUPS =
  /(?:客|皆|取引先|得意先|職人|業者|社員|従業員|仕入先|顧客|各位|組合|大学|銀行|同業|問屋|農家|漁師|[同模仕多異神王両有何左])(?:さん|氏|様|君)$|^(?:摂|華)氏$/u
/** What a name is written after: 製造部田中さん. */
const UNIT = /^.*[部課係室店社場](?=\p{Script=Han}{2,}(?:さん|氏|様|君)$)/u

export function wordsToCheck(snapshot: EngagementSnapshot): readonly WordToCheck[] {
  const found = new Map<string, { readonly about: WordToCheck['about']; cards: number }>()
  for (const card of snapshot.cards.values()) {
    const text = card.kind === 'root' ? `${card.text}\n${card.ownerWords}` : card.text
    for (const [word, about] of wordsIn(text)) {
      const known = found.get(word)
      if (known === undefined) found.set(word, { about, cards: 1 })
      else known.cards += 1
    }
  }
  return [...found]
    .map(([word, rest]) => ({ word, ...rest }))
    .sort((a, b) => b.cards - a.cards || (a.word < b.word ? -1 : 1))
}

function wordsIn(text: string): ReadonlyMap<string, WordToCheck['about']> {
  const names = (text.match(NAMES) ?? [])
    .filter((name) => !GROUPS.test(name) && !isTitle(name))
    .map((name) => name.replace(UNIT, ''))
  const people = [POSITIONS, FAMILY, WESTERN_NAMES].flatMap((pattern) => text.match(pattern) ?? [])
  const words = new Map<string, WordToCheck['about']>()
  for (const word of [...people, ...names]) words.set(word, 'person')
  for (const word of text.match(SECRETS) ?? []) words.set(word, 'secret')
  return words
}

/** 社長さん is found as 社長 already, 奥さん as family. */
function isTitle(name: string): boolean {
  return [POSITIONS, FAMILY].some((pattern) => (name.match(pattern) ?? []).length > 0)
}
