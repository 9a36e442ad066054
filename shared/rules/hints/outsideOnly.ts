// H8: a thread that ends at circumstances outside (「景気が悪い」「人口減少」) and says nothing of its own part. Every clause has
// to be about the outside; a thread that runs in a 悪循環 does not end.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'
import { plainWords } from './plainWords'

const OUTSIDE = [
  '不?景気|不況|経済(状況|情勢)?|円安|円高|為替|物価高?|原材料(費|価格)?|資材(費|価格)?|燃料(費|代)?|電気代|最低賃金',
  '人口|過疎化?|少子(高齢)?化|法律|法改正|規制|税制|消費税|国の(政策|方針|制度)|制度改正|世の中|時代|世界情勢',
  '業界全体|市場(全体)?|需要|コロナ(禍)?|感染症|震災|災害|天候|戦争',
].join('|')
const PARTICLE = '(が|は|も|の|に|で|による|のため)?(影響|流れ|変化)?(が|は|も|で|だ)?'
const STATE = [
  '悪(い|く)|よくない|良くない|悪化(し(た|ている))?|厳しい|きびしい|不透明|許さない|高い|高騰(し(た|ている))?',
  '(下|上)が(った|っている|り|りすぎ)|値上がり(し(た|ている))?|減(少(し(た|ている))?|った|っている|る|り)|縮小(し(た|ている))?',
  '進(む|んだ|んでいる)|続(く|いた|いている)|変わ(る|り|った|っている)|冷え込(んだ|んでいる)|改正',
].join('|')
const ENDING = '((による|の)影響)?(で|が)?(から|ので|ため|せい)?(だ|です)?(から)?'
const CLAUSE = new RegExp(`^.{0,8}?(${OUTSIDE})${PARTICLE}(${STATE})?${ENDING}$`, 'u')
const OWN_PART =
  /自社|当社|弊社|[我わ]が社|うち|私|自分|社内|社員|社長|会長|部門|部署|現場|営業|対応|備え|読|任|決め|話/u

export function outsideOnly({ graph, answers, looped }: HintSource): readonly Hint[] {
  return answers
    .filter(({ id }) => graph.childrenOf(id).length === 0 && !looped.has(id))
    .filter((card) => stopsOutside(plainWords(card)))
    .map(({ id }) => ({ id: 'outsideOnly', about: [id], cardIds: [id] }))
}

function stopsOutside(words: string): boolean {
  const clauses = words.split(/[、,]/u).filter((clause) => clause !== '')
  return !OWN_PART.test(words) && clauses.length > 0 && clauses.every((clause) => CLAUSE.test(clause))
}
