// The deck 氷山を潜る, our own (domain.md G.4): when each question fits and whether the room may ever see it.
// The sentences are words on a screen and live in renderer/text, keyed by these ids.
import type { Wall } from '../model/wall'

export const ICEBERG_QUESTION_IDS = [
  'N-01',
  'N-02',
  'N-03',
  'N-04',
  'N-05',
  'N-06',
  'N-07',
  'N-08',
  'N-09',
  'N-10',
  'N-11',
  'N-12',
  'N-13',
  'N-14',
  'N-15',
  'N-16',
] as const
export type IcebergQuestionId = (typeof ICEBERG_QUESTION_IDS)[number]

export interface IcebergQuestion {
  readonly id: IcebergQuestionId
  /** ◎ yes · ○ with care · × never: such a question can not reach the projector at all (G.8 rule 5). */
  readonly projectable: 'yes' | 'withCare' | 'never'
  /** The moment it is meant for. */
  readonly moment: 'surface' | 'why' | 'person' | 'thread' | 'loop' | 'root' | 'alone'
  /** Comes later while nothing supports the card (G.8 rule 4). */
  readonly needsFact: boolean
  /** The walls it helps to look at. */
  readonly walls: readonly Wall[]
}

type Rules = Omit<IcebergQuestion, 'id'>

const rules: Readonly<Record<IcebergQuestionId, Rules>> = {
  'N-01': { projectable: 'yes', moment: 'surface', needsFact: false, walls: ['unseen'] },
  'N-02': { projectable: 'yes', moment: 'why', needsFact: false, walls: [] },
  'N-03': { projectable: 'yes', moment: 'why', needsFact: true, walls: [] },
  'N-04': { projectable: 'withCare', moment: 'surface', needsFact: true, walls: ['unexecuted'] },
  'N-05': { projectable: 'never', moment: 'alone', needsFact: true, walls: ['unexecuted'] },
  'N-06': { projectable: 'withCare', moment: 'why', needsFact: true, walls: ['unfaced'] },
  'N-07': { projectable: 'withCare', moment: 'why', needsFact: true, walls: ['unfollowed'] },
  'N-08': { projectable: 'never', moment: 'alone', needsFact: true, walls: ['unfollowed'] },
  'N-09': { projectable: 'yes', moment: 'person', needsFact: true, walls: [] },
  'N-10': { projectable: 'yes', moment: 'thread', needsFact: true, walls: [] },
  'N-11': { projectable: 'yes', moment: 'loop', needsFact: true, walls: [] },
  'N-12': { projectable: 'yes', moment: 'loop', needsFact: true, walls: [] },
  'N-13': { projectable: 'never', moment: 'alone', needsFact: true, walls: ['unfaced'] },
  'N-14': { projectable: 'never', moment: 'alone', needsFact: true, walls: ['unfaced'] },
  'N-15': { projectable: 'withCare', moment: 'root', needsFact: true, walls: [] },
  'N-16': { projectable: 'withCare', moment: 'root', needsFact: true, walls: [] },
}

export const icebergQuestions: readonly IcebergQuestion[] = ICEBERG_QUESTION_IDS.map((id) => ({
  id,
  ...rules[id],
}))

export function icebergQuestion(id: IcebergQuestionId): IcebergQuestion {
  return { id, ...rules[id] }
}
