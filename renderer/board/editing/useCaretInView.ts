// While a card is written in, the line with the caret stays in view: when it opens, with every word, and when the caret
// walks through a card that is longer than the screen. A press with the pointer never moves the picture under the hand.
import { useEffect, useRef, type RefObject } from 'react'
import type { BoardScene } from '../boardScene'
import type { CameraMoves } from '../camera/createCameraMoves'
import type { DraftHeight } from '../useDraftHeight'
import { wordsSpot } from '../wordsSpot'
import { caretLine } from './caretLine'

export interface CaretInViewOptions {
  readonly board: RefObject<HTMLElement | null>
  readonly scene: BoardScene
  readonly moves: CameraMoves
  readonly draft: DraftHeight['draft']
  readonly isPressed: () => boolean
}

export function useCaretInView(options: CaretInViewOptions): void {
  const { scene, draft } = options
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const isWriting = draft !== null
  useEffect(() => {
    if (!isWriting) return
    const follow = (): void => revealCaret(latest.current)
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [isWriting])
  useEffect(() => revealCaret(latest.current), [draft, scene.layout])
}

function revealCaret({ board, scene, moves, draft, isPressed }: CaretInViewOptions): void {
  const field = board.current?.querySelector<HTMLTextAreaElement>('[data-card-editor="open"] textarea')
  const card = scene.snapshot.cards.get(draft?.cardId ?? '')
  const box = scene.layout.boxes.get(draft?.cardId ?? '')
  if (!field || card === undefined || box === undefined || isPressed()) return
  if (document.activeElement !== field) return
  const line = caretLine(field)
  const y = box.y + wordsSpot(card).top + line.top
  moves.reveal({ x: box.x, y, width: box.width, height: line.height }, true)
}
