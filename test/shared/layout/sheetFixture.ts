// Snapshots for tests of paging, written as outlines: one line per card, deeper = 「それはなぜ？」, ! = 裏課題.
import { snapshotForLayer } from '../../../shared/documents/snapshotForLayer'
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import { outlineToDocuments } from '../../../shared/file/outlineToDocuments'
import { parseOutline } from '../../../shared/file/parseOutline'
import { valueOf } from '../../helpers/createBoard'
import { createSeededRandom } from '../../helpers/seededRandom'

/** Ids of another prefix count downward: nothing may depend on their order. */
export function snapshotOf(outline: string, name = '見本の会社', prefix = 'card'): EngagementSnapshot {
  let ids = 0
  const newId = (): string => {
    ids += 1
    return `${prefix}${(prefix === 'card' ? ids : 900_000 - ids).toString(36).padStart(6, '0')}`
  }
  const documents = outlineToDocuments(valueOf(parseOutline(outline)), 'shared', newId, {
    id: 'engagement1',
    name,
    createdAt: 1_700_000_000_000,
  })
  return valueOf(snapshotForLayer('engagement1', documents, { layer: 'shared' }))
}

const WORDS = [
  '納期が遅れる',
  '見積の精度がばらつく',
  '段取り替えに二時間かかる',
  '若手が三年以内に辞めてしまう',
  'お客様の声が現場に届いていない',
  '会議で意見が出ない',
  '手順書が更新されない',
  '在庫の数字が営業と製造で食い違っている',
  '「前例がない」で止まってしまう',
  '急ぎの仕事が毎週割り込んで、計画が崩れる',
]

/** A company's map of `count` cards, the same for the same seed. Every card is told apart by its number. */
export function outlineOf(seed: number, count: number): string {
  const random = createSeededRandom(seed)
  const lines: string[] = []
  let depth = 0
  for (let index = 1; index <= count; index++) {
    depth = index === 1 ? 0 : Math.min(random.next(5), depth + 1)
    const isRoot = depth > 1 && random.next(12) === 0
    lines.push(`${'\t'.repeat(depth)}${isRoot ? '!' : ''}${random.pick(WORDS)}（その${index}）`)
    if (isRoot) depth -= 1
  }
  return `${lines.join('\n')}\n`
}

export const cardsNamed = (snapshot: EngagementSnapshot, text: string): string =>
  [...snapshot.cards.values()].find((card) => card.text === text)?.id ?? ''
