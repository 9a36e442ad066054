// One component per kind of card. A kind that is not drawn does not compile.
import type { ComponentType } from 'react'
import type { CardKind } from '../../../shared/model/cards'
import type { CardFaceProps } from './cardFaceProps'
import { FactCard } from './FactCard'
import { HeadingCard } from './HeadingCard'
import { NoteCard } from './NoteCard'
import { RootCard } from './RootCard'
import { SurfaceCard } from './SurfaceCard'
import { UnknownCard } from './UnknownCard'
import { WhyCard } from './WhyCard'

export const cardFaces = {
  note: NoteCard,
  surface: SurfaceCard,
  why: WhyCard,
  root: RootCard,
  fact: FactCard,
  heading: HeadingCard,
  unknown: UnknownCard,
} as const satisfies Record<CardKind, ComponentType<CardFaceProps>>
