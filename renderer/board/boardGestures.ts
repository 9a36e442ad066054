// What a card offers to a hand, handed down to every card without making it draw again: the functions never change.
import { createContext, type PointerEvent } from 'react'

export interface BoardGestures {
  /** The handle under a card was pressed: a click asks, a pull joins. */
  readonly grabHandle: (cardId: string, event: PointerEvent<HTMLElement>) => void
}

export const boardGestures = createContext<BoardGestures | null>(null)
