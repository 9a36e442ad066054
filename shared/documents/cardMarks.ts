// The marks under a card's words, the most needed first: where it goes on, its layer when it is not everybody's, its name
// as 本質的課題 (only with 本人の言葉), whose words they are.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { icebergGraph } from '../rules/icebergGraph'
import { isCandidate } from '../rules/isCandidate'
import type { CardMark } from './markRow'
import { fillWords } from './fillWords'
import type { PaperOrder } from './paperOrder'

/** Page numbers (from 1) that a card leads to. */
export interface CardRefs {
  /** A reference: where the card itself stands. */
  readonly home?: number
  readonly continues?: number
  /** The words go on in full under this number. */
  readonly fullText?: { readonly number: number; readonly page: number }
}

export function cardMarks(
  card: Card,
  refs: CardRefs,
  { snapshot, order }: { readonly snapshot: EngagementSnapshot; readonly order: PaperOrder },
): readonly CardMark[] {
  const { words } = order
  const { terms } = words
  if (refs.home !== undefined)
    return [{ text: fillWords(words.map.reference, { page: refs.home }), page: refs.home }]
  const judgement = snapshot.judgements.get(card.id)
  const marks: (CardMark | false)[] = [
    refs.fullText !== undefined && {
      text: fillWords(words.fullText, refs.fullText),
      page: refs.fullText.page,
    },
    refs.continues !== undefined && {
      text: fillWords(words.pageRef, { page: refs.continues }),
      page: refs.continues,
    },
    card.layer !== 'shared' && { text: terms.layers[card.layer] },
    { text: nameOf(card, order), isSpare: card.kind !== 'root' },
    order.showWalls && { text: (judgement?.walls ?? []).map((wall) => terms.wallNames[wall]).join('・') },
    isCandidate(card, judgement) && { text: terms.maybeEssential },
    icebergGraph(snapshot).parentsOf(card.id).length > 1 && { text: words.meets },
    card.voice !== null && { text: terms.voicesShort[card.voice] },
    card.kind === 'surface' && card.area !== null && { text: terms.areas[card.area] },
    card.kind === 'root' && card.viewpoint !== null && { text: terms.viewpoints[card.viewpoint] },
    card.parked && { text: terms.parked },
  ]
  return marks.filter((mark): mark is CardMark => mark !== false && mark.text !== '')
}

/** 裏課題 is called 本質的課題 only once the owner has said it himself. */
function nameOf(card: Card, { words: { terms } }: PaperOrder): string {
  return card.kind === 'root' && card.ownerWords !== '' ? terms.essential : terms.kinds[card.kind]
}
