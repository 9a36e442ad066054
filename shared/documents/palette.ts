// The colours of paper: those of the screen, calmer where they would drink ink. Colour never stands without a shape or word.
import type { CardKind } from '../model/cards'
import type { Link } from '../model/link'
import type { Colour } from './paper'

export const PALETTE = {
  ink: '#14202c',
  ink2: '#44566a',
  ink3: '#5a6b7c',
  line: '#d3dce3',
  rule: '#a9b8c4',
  paper: '#ffffff',
  pale: '#f4f7f9',
  brand: '#0f5a7a',
  sky: ['#fcfdfe', '#e6f1f7'],
  sea: ['#d6e9f1', '#93bdd1'],
  snow: '#ffffff',
  wave: '#6ba2bc',
  casing: '#f5fafc',
  reference: '#f1f5f8',
  rootSoft: '#fcf3f7',
  noteSoft: '#fffaea',
  factSoft: '#f7faf2',
  unknownSoft: '#eef1f4',
} as const satisfies Record<string, Colour | readonly [Colour, Colour]>

export const KIND_COLOURS = {
  surface: '#b93f0b',
  why: '#2a6584',
  root: '#96305f',
  fact: '#4d6b2f',
  note: '#8a6d00',
  heading: '#14202c',
  unknown: '#65727f',
} as const satisfies Record<CardKind, Colour>

export const LINK_COLOURS = {
  why: '#2a6584',
  loop: '#9a5200',
  supports: '#4d6b2f',
  pair: '#96305f',
  unknown: '#65727f',
} as const satisfies Record<Link['kind'], Colour>
