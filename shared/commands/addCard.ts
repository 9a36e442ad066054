// 書き足す: puts a new card on the board; only its words are asked for.
import { failure, success, type Result } from '../lib/result'
import type { Point } from '../lib/point'
import type { KnownCardKind } from '../model/cards'
import { docForLink, type DocKey } from '../model/layer'
import type { Voice } from '../model/voice'
import type { CommandContext } from './commandContext'
import { orderAt } from './orderAt'
import { checkText } from './checkText'

export interface NewCardRequest {
  readonly kind: Exclude<KnownCardKind, 'root'>
  readonly text: string
  /** Where new cards go: 準備中 or みんなで, or a person's sheet. */
  readonly docKey: DocKey
  /** The card it answers (それはなぜ？); only for `why`. */
  readonly parentId?: string | null
  /** The sibling it follows in the outline; null = first, undefined = last. */
  readonly afterId?: string | null
  readonly pos?: Point
  readonly voice?: Voice
  /** Belongs to the undo step of an earlier change. */
  readonly continues?: number
}

export interface AddedCard {
  readonly cardId: string
  readonly commandId: number
}

export function addCard(context: CommandContext, request: NewCardRequest): Result<AddedCard> {
  const snapshot = context.docs.snapshot()
  const { kind, docKey, pos, voice, continues, parentId = null, afterId } = request
  const text = checkText(request.text)
  if (!text.ok) return text
  const parent = parentId === null ? null : snapshot.cards.get(parentId)
  if (parent === undefined) return failure('link.missingCard')
  if (parent !== null && parent.kind === 'root') return failure('link.belowRoot')
  if (parent !== null && (kind !== 'why' || (parent.kind !== 'surface' && parent.kind !== 'why')))
    return failure('link.notOnThread')
  const linkDoc = parent === null ? docKey : docForLink(parent.docKey, docKey)
  if (linkDoc === null) return failure('link.twoPersons')
  const cardId = context.newId()
  const now = context.now()
  const changed = context.docs.change(
    (writer) => {
      writer.putCard({
        id: cardId,
        docKey,
        kind,
        text: text.value,
        fields: {
          order: orderAt(snapshot, { parentId, afterId, kind }),
          createdAt: now,
          pos: pos === undefined ? undefined : [pos.x, pos.y],
          voice,
        },
      })
      if (parentId !== null)
        writer.putLink({
          id: context.newId(),
          docKey: linkDoc,
          kind: 'why',
          from: parentId,
          to: cardId,
          createdAt: now,
        })
    },
    continues === undefined ? {} : { continues },
  )
  return changed.ok ? success({ cardId, commandId: changed.value }) : changed
}
