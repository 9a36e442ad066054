// Numbers with what they count stay on one line: 12月, 第３回, 1,234万円, ２か月ごと→２か月.
// Deliberately knows only the counters a company's papers use; anything else follows kinsoku.ts.
const DIGIT = '[0-9０-９]'
const AMOUNT = `第?${DIGIT}(?:${DIGIT}|[,，.．](?=${DIGIT}))*`
const SCALE = '[十百千万億兆]*'
const COUNTER =
  '(?:(?:か|カ|ヶ|ヵ|箇|ケ)(?:月|年|所|国)|時間|週間|年間|日間|分間|年度|年生|人目|回目|年目|歳代|' +
  '[年月日時分秒週回件名人社円個台本枚部課割倍歳才度代点冊番号期章条項位口坪㎡㎞㎏％%])'
const SPAN = new RegExp(`${AMOUNT}${SCALE}${COUNTER}?`, 'g')
const HAS_DIGIT = /[0-9０-９]/

/** UTF-16 [start, end) of each span that must not be broken inside. */
export function inseparableSpans(line: string): readonly (readonly [number, number])[] {
  if (!HAS_DIGIT.test(line)) return []
  return Array.from(line.matchAll(SPAN), (match) => [match.index, match.index + match[0].length] as const)
}
