// An 案件 in memory with the real documents and commands, a counting clock and counting ids: tests read like the manual.
import { addCard, type NewCardRequest } from '../../shared/commands/addCard'
import type { CommandContext } from '../../shared/commands/commandContext'
import { linkCards } from '../../shared/commands/linkCards'
import { createEngagementDocs, type EngagementDocs } from '../../shared/doc/engagementDocs'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Result } from '../../shared/lib/result'
import type { Card } from '../../shared/model/cards'
import type { LinkKind } from '../../shared/model/link'

export interface TestBoard {
  readonly docs: EngagementDocs
  readonly context: CommandContext
  readonly typingElsewhere: Set<string>
  snapshot(): EngagementSnapshot
  card(id: string): Card
  /** Adds a card and returns its id; 表課題 in みんなで unless told otherwise. */
  add(text: string, request?: Partial<NewCardRequest>): string
  /** Adds an answer under a card. */
  why(parentId: string, text: string, request?: Partial<NewCardRequest>): string
  link(kind: LinkKind, from: string, to: string): string
  texts(): readonly string[]
}

let boards = 0

export function createBoard(docs: EngagementDocs = createEngagementDocs('engagement1')): TestBoard {
  const prefix = (boards++).toString(36).padStart(4, '0')
  let ids = 0
  let clock = 1_700_000_000_000
  const typingElsewhere = new Set<string>()
  const context: CommandContext = {
    docs,
    newId: () => `${prefix}${(ids++).toString(36).padStart(12, '0')}`,
    now: () => (clock += 1000),
    typingElsewhere: () => typingElsewhere,
  }
  const add = (text: string, request: Partial<NewCardRequest> = {}): string =>
    valueOf(addCard(context, { kind: 'surface', docKey: 'shared', text, ...request })).cardId
  return {
    docs,
    context,
    typingElsewhere,
    add,
    snapshot: () => docs.snapshot(),
    card(id) {
      const card = docs.snapshot().cards.get(id)
      if (card === undefined) throw new Error(`no card ${id}`)
      return card
    },
    why: (parentId, text, request = {}) => add(text, { kind: 'why', parentId, ...request }),
    link: (kind, from, to) => valueOf(linkCards(context, { kind, from, to })).linkId,
    texts: () => [...docs.snapshot().cards.values()].map((card) => card.text).sort(),
  }
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`)
  return result.value
}

/** The code of a refusal, or 'done'. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'done' : result.error.code
}
