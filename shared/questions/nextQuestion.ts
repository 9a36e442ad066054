// Which question comes next: facts first, then gentler and gentler forms of「それはなぜ？」(domain.md D.1 "Prompts", G.8).
// It only chooses; who asks, and whether, stays with the facilitator.
import type { CardKind } from '../model/cards'
import type { Wall } from '../model/wall'
import { namesOnlyPerson } from './namesOnlyPerson'
import { icebergQuestion, type IcebergQuestionId } from './icebergQuestions'

export interface QuestionSituation {
  readonly kind: CardKind
  readonly text: string
  /** A 根拠 supports this card. */
  readonly hasFact: boolean
  /** The card lies on a 悪循環. */
  readonly isInLoop: boolean
  /** How many whys stand above it; 0 for a 表課題. */
  readonly depth: number
  readonly walls: readonly Wall[]
}

/** From this depth on the thread is worth reading backwards. */
const DEEP = 3

/** `asked`: in the order they were asked on this thread. When all were asked, the one asked longest ago returns. */
export function nextQuestion(
  situation: QuestionSituation,
  asked: readonly IcebergQuestionId[],
): IcebergQuestionId {
  const ladder = questionLadder(situation)
  const fresh = ladder.find((id) => !asked.includes(id))
  if (fresh !== undefined) return fresh
  const [first = 'N-03', ...others] = ladder
  return others.reduce(
    (oldest, id) => (asked.lastIndexOf(id) < asked.lastIndexOf(oldest) ? id : oldest),
    first,
  )
}

/** All that fit, best first. Never one the room must not see (×): those are chosen by hand, one to one. */
export function questionLadder(situation: QuestionSituation): readonly IcebergQuestionId[] {
  const opening = openingFor(situation)
  const rest = restFor(situation).filter((id) => !opening.includes(id))
  const later = (id: IcebergQuestionId): number =>
    icebergQuestion(id).needsFact && !situation.hasFact ? 1 : 0
  const meetsWall = (id: IcebergQuestionId): number =>
    icebergQuestion(id).walls.some((wall) => situation.walls.includes(wall)) ? 0 : 1
  const sorted = rest
    .map((id, index) => ({ id, index }))
    .sort((a, b) => later(a.id) - later(b.id) || meetsWall(a.id) - meetsWall(b.id) || a.index - b.index)
  return [...opening, ...sorted.map(({ id }) => id)]
}

/** What comes first whatever else is known: N-01 and N-04 on a 表課題, N-09 when an answer names only a person. */
function openingFor({ kind, text, isInLoop }: QuestionSituation): readonly IcebergQuestionId[] {
  if (kind === 'root') return ['N-15', 'N-16']
  const opening: IcebergQuestionId[] = namesOnlyPerson(text) ? ['N-09'] : []
  if (kind === 'surface') opening.push('N-01', 'N-04')
  if (isInLoop) opening.push('N-12')
  return opening
}

function restFor({ kind, depth }: QuestionSituation): readonly IcebergQuestionId[] {
  if (kind === 'root') return []
  const gentler: IcebergQuestionId[] = ['N-03', 'N-02', 'N-06', 'N-09', 'N-07']
  if (kind !== 'surface') gentler.push('N-01')
  if (depth >= DEEP) gentler.push('N-10', 'N-11')
  return gentler
}
