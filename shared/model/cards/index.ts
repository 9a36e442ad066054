// The union of all card kinds and the one reader per kind. A new kind is added here and the compiler names the rest.
import type { RawFields } from '../rawFields'
import type { CardIdentity } from './cardBase'
import { readFact, type FactCard } from './fact'
import { readHeading, type HeadingCard } from './heading'
import { readNote, type NoteCard } from './note'
import { readRoot, type RootCard } from './root'
import { readSurface, type SurfaceCard } from './surface'
import { readUnknown, type UnknownCard } from './unknown'
import { readWhy, type WhyCard } from './why'

export type Card = NoteCard | SurfaceCard | WhyCard | RootCard | FactCard | HeadingCard | UnknownCard
export type CardKind = Card['kind']
export type KnownCardKind = Exclude<CardKind, 'unknown'>

export const KNOWN_CARD_KINDS = ['note', 'surface', 'why', 'root', 'fact', 'heading'] as const

const readers = {
  note: readNote,
  surface: readSurface,
  why: readWhy,
  root: readRoot,
  fact: readFact,
  heading: readHeading,
} satisfies Record<KnownCardKind, (identity: CardIdentity, raw: RawFields) => Card>

export function isKnownCardKind(value: unknown): value is KnownCardKind {
  return KNOWN_CARD_KINDS.some((kind) => kind === value)
}

/** Total: whatever is stored becomes a card; an unknown kind becomes a grey one. */
export function readCard(identity: CardIdentity, raw: RawFields): Card {
  const kind = raw.get('kind')
  return isKnownCardKind(kind) ? readers[kind](identity, raw) : readUnknown(identity, raw)
}
