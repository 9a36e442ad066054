// What is hidden loses the focus; shown again, it gets the focus back where it was. For an 案件 under 設定・ヘルプ.
import { useEffect, useRef, type RefObject } from 'react'

export function useFocusKeeping(isShown: boolean): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && part.current?.contains(target) === true) last.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    const isNobodys = document.activeElement === document.body
    if (isShown && isNobodys && last.current?.isConnected === true)
      last.current.focus({ preventScroll: true })
  }, [isShown])
  return part
}
