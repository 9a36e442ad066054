// Words on a paper that may point at a person: positions that only one person holds, and names with さん, 氏, 様 (domain.md
// E.11, P-31). A quiet list to look at before handing the paper over; nothing is blocked, nothing is changed.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'

export interface WordToCheck {
  readonly word: string
  /** On how many cards. */
  readonly cards: number
}

const POSITIONS = /会長|先代|創業者|社長|副社長|専務|常務|後継者|二代目|三代目|工場長|部長|課長|係長|店長/g
const NAMES = /[\u4e00-\u9fff々]{1,4}(?:さん|氏|様|君)|[\u30a1-\u30faー]{2,6}(?:さん|氏|様|君)/gu
/** Everybody, not somebody. */
const GROUPS =
  /^(?:お?客|皆|みな|取引先|得意先|奥|職人|業者|社員|従業員|社長|会長|部長|専務|常務|仕入先|顧客|各位|同|模|多|仕|神|王)(?:さん|氏|様|君)$/

export function wordsToCheck(snapshot: EngagementSnapshot): readonly WordToCheck[] {
  const found = new Map<string, number>()
  for (const card of snapshot.cards.values()) {
    const text = card.kind === 'root' ? `${card.text}\n${card.ownerWords}` : card.text
    const names = (text.match(NAMES) ?? []).filter((name) => !GROUPS.test(name))
    for (const word of new Set([...(text.match(POSITIONS) ?? []), ...names]))
      found.set(word, (found.get(word) ?? 0) + 1)
  }
  return [...found]
    .map(([word, cards]) => ({ word, cards }))
    .sort((a, b) => b.cards - a.cards || (a.word < b.word ? -1 : 1))
}
