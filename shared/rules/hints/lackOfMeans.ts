// H3: a 裏課題 that ends at a means that is not there (a system, people, money). Only such an ending counts:
// 「人材を育てていない」 and 「補助金ありきで考えてきた」 say more than that.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'
import { plainWords } from './plainWords'

const MEANS =
  '(システム|ソフト(ウェア)?|アプリ|ツール|IT|設備|機械|装置|人材|人手|人員|^人|資金|予算|お金|補助金|助成金)'
const MISSING =
  '(ない|無い|いない|なし|ありません|いません|足りない|足らない|足りません|不足|不足し(ている|ています)|(ほしい|欲しい)|必要|使いたい|使えない|買えない|取れない|もらえない)'
const ENDS_IN_MEANS = new RegExp(
  `${MEANS}(が|も|は|を|の)?(まだ|十分に)?${MISSING}(こと|から|ので|ため|だ|です)?$`,
  'u',
)

export function lackOfMeans({ roots }: HintSource): readonly Hint[] {
  return roots
    .filter((root) => ENDS_IN_MEANS.test(plainWords(root)))
    .map(({ id }) => ({ id: 'lackOfMeans', about: [id], cardIds: [id] }))
}
