// When new cards go somewhere else, nothing stays open or chosen and the keyboard is at the map: the next words begin a
// new card there, and are never added to a card that others see.
import { useEffect, useRef, type RefObject } from 'react'
import type { DocKey } from '../../shared/model/layer'
import type { IcebergSession } from './createIcebergSession'
import { focusMap } from './focusMap'

export function useFreshStart(
  session: IcebergSession,
  newCardsGoTo: DocKey,
  place: RefObject<HTMLElement | null>,
): void {
  const before = useRef(newCardsGoTo)
  const hand = useLastHand()
  useEffect(() => {
    if (before.current === newCardsGoTo) return
    before.current = newCardsGoTo
    session.startAfresh()
    // Who walks a row of choices with the arrows goes on there; a finger asks for no keyboard on the screen.
    if (hand.current === 'touch' || (hand.current === 'key' && isRadio(document.activeElement))) return
    // A menu gives the focus back in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => focusMap(place.current)))
  }, [session, newCardsGoTo, hand, place])
}

type Hand = 'mouse' | 'touch' | 'key'

function useLastHand(): RefObject<Hand> {
  const hand = useRef<Hand>('mouse')
  useEffect(() => {
    const stopper = new AbortController()
    const options = { capture: true, signal: stopper.signal }
    const noteKey = (): void => void (hand.current = 'key')
    const notePress = ({ pointerType }: PointerEvent): void =>
      void (hand.current = pointerType === 'touch' || pointerType === 'pen' ? 'touch' : 'mouse')
    window.addEventListener('keydown', noteKey, options)
    window.addEventListener('pointerdown', notePress, options)
    return () => stopper.abort()
  }, [])
  return hand
}

function isRadio(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.type === 'radio'
}
