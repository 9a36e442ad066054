// What an 案件 says to one reader: the documents it may see, laid over each other. The input of rules, views and paper.
import type { Card } from '../model/cards'
import type { Judgement } from '../model/judgement'
import { isVisibleTo, layerOf, type DocKey, type LayerName } from '../model/layer'
import type { Link } from '../model/link'
import type { Move } from '../model/move'
import type { Person } from '../model/person'
import type { DocumentSnapshot } from './documentSnapshot'
import { SCHEMA_VERSION } from './schemaVersion'

export interface EngagementSnapshot {
  readonly id: string
  readonly name: string
  /** 案件番号; '' = none. */
  readonly caseNumber: string
  readonly docKeys: readonly DocKey[]
  readonly cards: ReadonlyMap<string, Card>
  /** Only links whose two ends are in `cards`. */
  readonly links: ReadonlyMap<string, Link>
  readonly judgements: ReadonlyMap<string, Judgement>
  readonly moves: readonly Move[]
  readonly persons: readonly Person[]
  /** Written by a newer version of the app, or by another window now: looked at, never changed. */
  readonly readOnly: boolean
}

/** Lays documents over each other; a card id that stands in two of them is taken from the more open one. */
export function joinSnapshots(id: string, documents: readonly DocumentSnapshot[]): EngagementSnapshot {
  const ordered = [...documents].sort(
    (a, b) => rank(a.docKey) - rank(b.docKey) || compare(a.docKey, b.docKey),
  )
  const cards = new Map<string, Card>()
  for (const document of ordered)
    for (const [cardId, card] of document.cards) if (!cards.has(cardId)) cards.set(cardId, card)
  const links = new Map<string, Link>()
  for (const document of ordered)
    for (const [linkId, link] of document.links)
      if (!links.has(linkId) && cards.has(link.from) && cards.has(link.to)) links.set(linkId, link)
  const internal = ordered.find((document) => document.docKey === 'internal')
  const shared = ordered.find((document) => document.docKey === 'shared')
  return {
    id,
    name: shared?.meta.name ?? '',
    caseNumber: shared?.meta.caseNumber ?? '',
    docKeys: ordered.map((document) => document.docKey),
    cards,
    links,
    judgements: internal?.judgements ?? new Map(),
    moves: [...(internal?.moves.values() ?? [])],
    persons: ordered.flatMap((document) => document.meta.person ?? []),
    readOnly: ordered.some((document) => document.meta.schema > SCHEMA_VERSION),
  }
}

/** The documents someone who may see `reader` may see. Bytes of the others are never opened for him. */
export function documentsFor(docKeys: readonly DocKey[], reader: LayerName): readonly DocKey[] {
  return docKeys.filter((docKey) => isVisibleTo(layerOf(docKey), reader))
}

function rank(docKey: DocKey): number {
  return docKey === 'shared' ? 0 : docKey === 'internal' ? 2 : 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
