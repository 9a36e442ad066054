// Which question stands on the strip. Remembers what was asked on a thread, this session only.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { IcebergQuestionId } from '../../shared/questions/icebergQuestions'
import { nextQuestion, type QuestionSituation } from '../../shared/questions/nextQuestion'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import { isAbove } from '../../shared/rules/isAbove'
import type { AskedQuestion } from './icebergState'
import type { SessionCore } from './sessionCore'

export interface Asking {
  /** Shows the first question for a card that was chosen; one that is being asked about it stays. */
  lookAt(cardId: string): void
  /** A different, gentler question about the card. */
  askNext(cardId: string): void
  /** A question of the facilitator's own choice. */
  choose(cardId: string, id: IcebergQuestionId): void
}

export function createAsking(core: SessionCore): Asking {
  const show = (cardId: string, asked: readonly AskedQuestion[]): void => {
    const situation = situationOf(core.view(), cardId)
    if (situation === null) return
    const onThread = asked.filter((question) => isOnThread(core.view(), question.cardId, cardId))
    const id = nextQuestion(
      situation,
      onThread.map((question) => question.id),
    )
    core.set({ asked, question: { cardId, id } })
  }
  const askedSoFar = (): readonly AskedQuestion[] => {
    const { asked, question } = core.state()
    return question === null ? asked : [...asked, question]
  }
  return {
    lookAt(cardId) {
      if (core.state().question?.cardId !== cardId) show(cardId, core.state().asked)
    },
    askNext: (cardId) => show(cardId, askedSoFar()),
    choose: (cardId, id) => core.set({ asked: askedSoFar(), question: { cardId, id } }),
  }
}

/** What the deck needs to know about a card; null when it is gone. */
export function situationOf(snapshot: EngagementSnapshot, cardId: string): QuestionSituation | null {
  const card = snapshot.cards.get(cardId)
  if (card === undefined) return null
  const links = [...snapshot.links.values()]
  return {
    kind: card.kind,
    text: card.text,
    hasFact: links.some((link) => link.kind === 'supports' && link.to === cardId),
    isInLoop: links.some((link) => link.kind === 'loop' && (link.from === cardId || link.to === cardId)),
    depth: icebergGraph(snapshot).depthOf(cardId),
    walls: snapshot.judgements.get(cardId)?.walls ?? [],
  }
}

function isOnThread(snapshot: EngagementSnapshot, askedId: string, cardId: string): boolean {
  return isAbove(icebergGraph(snapshot), askedId, cardId)
}
