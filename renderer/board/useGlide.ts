// Cards that the layout moves glide to their new places for a moment; while a hand drags or the camera moves they do not.
import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import type { BoardScene } from './boardScene'

const GLIDE_MS = 320

export function useGlide(board: RefObject<HTMLDivElement | null>, scene: BoardScene): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const shown = useRef(scene.layout)
  const glide = useCallback(() => {
    const element = board.current
    if (element === null) return
    element.dataset['gliding'] = ''
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => delete element.dataset['gliding'], GLIDE_MS)
  }, [board])
  useLayoutEffect(() => {
    if (shown.current !== scene.layout) glide()
    shown.current = scene.layout
  }, [scene, glide])
  useLayoutEffect(() => () => void (timer.current !== null && clearTimeout(timer.current)), [])
  return glide
}
