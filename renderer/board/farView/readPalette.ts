// The colours of the far picture, from the design tokens of the theme in use.
import type { CardKind } from '../../../shared/model/cards'

export interface FarPalette {
  readonly paper: string
  readonly rootPaper: string
  readonly bar: string
  readonly line: string
  readonly rim: string
  readonly kinds: Readonly<Record<CardKind, string>>
}

export function readPalette(element: Element): FarPalette {
  const tokens = getComputedStyle(element)
  const token = (name: string): string => tokens.getPropertyValue(name).trim()
  return {
    paper: token('--paper'),
    rootPaper: token('--kind-root-soft'),
    bar: token('--line-strong'),
    line: token('--ink-2'),
    rim: token('--sky-0'),
    kinds: {
      note: token('--kind-note'),
      surface: token('--kind-surface'),
      why: token('--kind-why'),
      root: token('--kind-root'),
      fact: token('--kind-fact'),
      heading: token('--ink-2'),
      unknown: token('--kind-unknown'),
    },
  }
}
