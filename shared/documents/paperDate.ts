// The day a paper was made, as its language writes it.
import { fillWords } from './fillWords'
import type { PaperOrder } from './paperOrder'

export function paperDate({ words, createdOn }: Pick<PaperOrder, 'words' | 'createdOn'>): string {
  const { year, month, day } = createdOn
  return fillWords(words.date, { year, month: words.months[month - 1] ?? month, day })
}
