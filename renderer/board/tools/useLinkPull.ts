// Joining two cards by hand: from the handle of one to the other, with mouse, pen or finger.
import { useEffect, useMemo, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'
import { useReactFlow } from 'reactflow'
import type { BoardGestures } from '../boardGestures'
import type { BoardProps } from '../boardProps'
import type { BoardScene } from '../boardScene'
import { NOTHING_REFUSED } from '../boardView'
import { linkVerdict } from './linkVerdict'
import { letGo, pressHandle, pullTo, type Pull } from './pull'

export interface LinkPull {
  /** Null while nothing is pulled. */
  readonly pull: Pull | null
  readonly refused: ReadonlySet<string>
  readonly gestures: BoardGestures
}

export function useLinkPull(
  scene: BoardScene,
  actions: BoardProps['actions'],
  shownIds: readonly string[],
): LinkPull {
  const flow = useReactFlow()
  const [pull, setPull] = useState<Pull | null>(null)
  const latest = useRef({ scene, actions })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => {
    latest.current = { scene, actions }
  })
  useEffect(() => () => stop.current?.abort(), [])

  const gestures = useMemo(() => {
    const grabHandle = (cardId: string, event: ReactPointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return
      event.preventDefault()
      event.stopPropagation()
      stop.current?.abort()
      const listening = new AbortController()
      stop.current = listening
      const screen = { x: event.clientX, y: event.clientY }
      let current = pressHandle(cardId, screen, flow.screenToFlowPosition(screen))
      const end = (): void => {
        listening.abort()
        setPull(null)
      }
      listen(listening.signal, {
        move(point) {
          const at = flow.screenToFlowPosition(point)
          current = pullTo(current, { screen: point, at, over: latest.current.scene.cards.at(at) })
          setPull(current)
        },
        release() {
          end()
          act(current, latest.current)
        },
        cancel: end,
      })
    }
    return { grabHandle }
  }, [flow])

  const from = pull?.isPulling === true ? pull.from : null
  const refused = useMemo(() => refusedFrom(scene, from, shownIds), [scene, from, shownIds])
  return { pull: pull?.isPulling === true ? pull : null, refused, gestures }
}

interface PullListeners {
  readonly move: (point: { readonly x: number; readonly y: number }) => void
  readonly release: () => void
  readonly cancel: () => void
}

function listen(signal: AbortSignal, { move, release, cancel }: PullListeners): void {
  window.addEventListener('pointermove', (event) => move({ x: event.clientX, y: event.clientY }), { signal })
  window.addEventListener('pointerup', release, { signal })
  window.addEventListener('pointercancel', cancel, { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      cancel()
    },
    { signal, capture: true },
  )
}

function act(pull: Pull, { scene, actions }: { scene: BoardScene; actions: BoardProps['actions'] }): void {
  const end = letGo(pull)
  if (end.does === 'link') actions.link(pull.from, end.to)
  if (end.does !== 'click') return
  const kind = scene.snapshot.cards.get(pull.from)?.kind
  if (kind === 'surface' || kind === 'why') actions.askWhy(pull.from)
  else actions.chooseLinkTarget(pull.from)
}

function refusedFrom(
  { snapshot }: BoardScene,
  from: string | null,
  shownIds: readonly string[],
): ReadonlySet<string> {
  if (from === null) return NOTHING_REFUSED
  return new Set(shownIds.filter((id) => id !== from && linkVerdict(snapshot, from, id).says === 'refused'))
}
