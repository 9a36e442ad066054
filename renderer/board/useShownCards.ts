// Which cards and links React Flow gets: those in and around the view, the ends of the links that cross it, and those
// a hand is busy with. Seen from far on a large board it gets only the last; the far picture shows the rest.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Box } from '../../shared/layout/box'
import type { BoardScene } from './boardScene'
import { seenBox } from './camera/camera'
import { useCameraListener } from './camera/useCameraListener'
import { nextPortion } from './nextPortion'
import { shownCards, type ShownCards } from './shownCards'
import { windowOf } from './windowOf'

export interface ShownCardsOptions {
  readonly scene: BoardScene
  readonly busy: ReadonlySet<string>
  readonly isFarPicture: boolean
}

export interface GrowingCards extends ShownCards {
  /** False while cards of the view are still to come. */
  readonly isAll: boolean
}

export function useShownCards({ scene, busy, isFarPicture }: ShownCardsOptions): GrowingCards {
  const [area, setArea] = useState<Box | null>(null)
  const latest = useRef<Box | null>(null)
  useCameraListener((camera, screen) => {
    const next = windowOf(seenBox(camera, screen), latest.current)
    if (next === latest.current) return
    latest.current = next
    setArea(next)
  })
  const wanted = useMemo(
    () => shownCards(scene, isFarPicture ? null : area, busy),
    [scene, area, busy, isFarPicture],
  )
  return usePortions(wanted, isFarPicture)
}

/** Everything at once, except right after the far picture. */
function usePortions(wanted: ShownCards, isFarPicture: boolean): GrowingCards {
  const [here, setHere] = useState<ReadonlySet<string> | null>(null)
  if (isFarPicture && here === null) setHere(new Set())
  const shown = useMemo(() => {
    if (isFarPicture || here === null) return { ...wanted, isAll: true }
    const { ids, isAll } = nextPortion(wanted.cardIds, here)
    return { cardIds: ids, links: wanted.links, isAll }
  }, [wanted, here, isFarPicture])
  useEffect(() => {
    if (isFarPicture || here === null) return
    const frame = requestAnimationFrame(() => setHere(shown.isAll ? null : new Set(shown.cardIds)))
    return () => cancelAnimationFrame(frame)
  }, [shown, here, isFarPicture])
  return shown
}
