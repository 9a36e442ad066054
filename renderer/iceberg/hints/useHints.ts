// The hints to show now, best first. They are looked for when the page is idle and never while somebody writes; what may be shown
// to whom is decided at once, with the view of this very moment.
import { useEffect, useMemo, useState } from 'react'
import type { DocKey } from '../../../shared/model/layer'
import type { Hint } from '../../../shared/rules/hints/hint'
import type { PlaceView } from '../placeView'
import { hintAudience, hintsFor } from './hintsFor'
import { shownHints, type FoundHints } from './shownHints'
import { useWritesElsewhere } from './useWritesElsewhere'
import { whenIdle } from './whenIdle'

const NONE: readonly Hint[] = []

export function useHints(
  { state, view }: Pick<PlaceView, 'state' | 'view'>,
  newCardsGoTo: DocKey,
): readonly Hint[] {
  const { editing, draft, dialog, selection } = state
  const writesElsewhere = useWritesElsewhere()
  const isQuiet = editing === null && draft === null && dialog === null && !writesElsewhere && !view.readOnly
  const audience = hintAudience(newCardsGoTo)
  const [found, setFound] = useState<FoundHints | null>(null)
  useEffect(() => {
    if (!isQuiet) return
    return whenIdle(() => setFound({ audience, hints: hintsFor(view, audience) }))
  }, [isQuiet, view, audience])
  return useMemo(
    () => (isQuiet ? shownHints(view, found, { audience, selection }) : NONE),
    [isQuiet, view, found, audience, selection],
  )
}
