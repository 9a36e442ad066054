// How the cards are to be drawn just now; it changes when the camera goes far or a link is being pulled, not with cards.
import { createContext } from 'react'

export interface BoardView {
  readonly isFar: boolean
  readonly readOnly: boolean
  /** Cards the link being pulled can not end at. */
  readonly refused: ReadonlySet<string>
  /** The card the pointer is over while a link is pulled. */
  readonly aimedAt: string | null
}

export const NOTHING_REFUSED: ReadonlySet<string> = new Set()

export const boardView = createContext<BoardView>({
  isFar: false,
  readOnly: true,
  refused: NOTHING_REFUSED,
  aimedAt: null,
})
