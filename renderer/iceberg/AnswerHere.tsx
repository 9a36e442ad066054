// Beside an empty card on the map: that the answer goes here. The question itself stands on the strip, once, for everybody.
// It follows the card while the map is moved and takes no press.
import { useLayoutEffect, useRef } from 'react'
import { useTexts } from '../text/useTexts'
import { Kbd } from '../ui/Kbd'
import type { IcebergState } from './icebergState'
import styles from './answerHere.module.css'

const GAP_PX = 10
const ANOTHER_KEY = 'Tab'

export function AnswerHere({ state }: { readonly state: IcebergState }) {
  const { iceberg } = useTexts()
  const { draft, question, editing } = state
  const bubble = useRef<HTMLParagraphElement>(null)
  const isAsked = draft !== null && editing?.at === 'board' && question?.cardId === draft.parentId
  const cardId = isAsked ? draft.id : null
  useLayoutEffect(() => {
    if (cardId === null) return
    let frame = 0
    const follow = (): void => {
      place(bubble.current, cardId)
      frame = requestAnimationFrame(follow)
    }
    follow()
    return () => cancelAnimationFrame(frame)
  }, [cardId])
  if (!isAsked) return null
  return (
    <p ref={bubble} className={styles.bubble} aria-hidden="true">
      {iceberg.answer.here}
      <span className={styles.another}>
        <Kbd>{ANOTHER_KEY}</Kbd> {iceberg.answer.another}
      </span>
    </p>
  )
}

/** Below the card, or above it when there is no room below. */
function place(bubble: HTMLElement | null, cardId: string): void {
  const room = bubble?.parentElement
  if (bubble === null || room === null || room === undefined) return
  const card = room.querySelector(`[data-id="${CSS.escape(cardId)}"]`)?.getBoundingClientRect()
  bubble.hidden = card === undefined
  if (card === undefined) return
  const around = room.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = bubble
  const fitsBelow = card.bottom + GAP_PX + offsetHeight <= around.bottom
  const top = fitsBelow ? card.bottom + GAP_PX : card.top - GAP_PX - offsetHeight
  const left = Math.min(Math.max(card.left, around.left + GAP_PX), around.right - GAP_PX - offsetWidth)
  bubble.style.transform = `translate(${Math.round(left - around.left)}px, ${Math.round(top - around.top)}px)`
}
