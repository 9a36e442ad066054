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
  const find = (cardId: string, asked: readonly AskedQuestion[]): AskedQuestion | null => {
    const situation = situationOf(core.view(), cardId)
    if (situation === null) return null
    const onThread = asked.filter((question) => isOnThread(core.view(), question.cardId, cardId))
    const id = nextQuestion(
      situation,
      onThread.map((question) => question.id),
    )
    return { cardId, id }
  }
  const askedSoFar = (): readonly AskedQuestion[] => {
    const { asked, question } = core.state()
    return question === null || asked.at(-1) === question ? asked : [...asked, question]
  }
  /** It was asked on purpose: also when the strip turns to another card, it is not asked again on this thread. */
  const ask = (question: AskedQuestion): void => core.set({ asked: [...askedSoFar(), question], question })
  return {
    lookAt(cardId) {
      if (core.state().question?.cardId === cardId) return
      const question = find(cardId, core.state().asked)
      if (question !== null) core.set({ question })
    },
    askNext(cardId) {
      const question = find(cardId, askedSoFar())
      if (question !== null) ask(question)
    },
    choose: (cardId, id) => ask({ cardId, id }),
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
