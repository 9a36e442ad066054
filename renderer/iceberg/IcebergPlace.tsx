// 氷山マップ: the map, its outline twin, one question, and the panel of the chosen card. It joins them over one session;
// what the verbs do is decided there, what a card is by shared.
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../text/useTexts'
import { Splitter } from '../ui/Splitter'
import { PlaceDialogs } from './dialogs/PlaceDialogs'
import { HintLamp } from './hints/HintLamp'
import type { IcebergPlaceProps } from './icebergPlaceProps'
import type { Pane } from './icebergState'
import { Inspector } from './inspector/Inspector'
import { MapStage } from './MapStage'
import { NarrowToolBar } from './NarrowToolBar'
import { OutlinePane } from './OutlinePane'
import { PANE_SIZES } from './paneMemory'
import { QuestionStrip } from './QuestionStrip'
import { ToolBar } from './ToolBar'
import { useFindKey } from './useFindKey'
import { useFocusReturn } from './useFocusReturn'
import { useFirstLetter } from './useFirstLetter'
import { useFreshStart } from './useFreshStart'
import { useIcebergSession } from './useIcebergSession'
import { useInspectorPane } from './useInspectorPane'
import { usePaneKeys } from './usePaneKeys'
import { usePanes, type Panes } from './usePanes'
import { usePlaceKeys } from './usePlaceKeys'
import styles from './icebergPlace.module.css'

export function IcebergPlace(props: IcebergPlaceProps) {
  const place = useIcebergSession(props)
  const { session, state, view } = place
  const { iceberg } = useTexts()
  const room = useRef<HTMLElement>(null)
  useFreshStart(session, props.newCardsGoTo, room)
  useFirstLetter(room)
  const panes = usePanes(room)
  const [narrowPane, setNarrowPane] = useState<Pane>('outline')
  const inspector = useInspectorPane(panes, place)
  const shows = shownPanes(panes, narrowPane)
  const at = shows.map ? 'board' : 'outline'
  const waitsForWords = view.cards.size === 0 && !view.readOnly && panes.isMeasured
  useFirstLine(waitsForWords, () => session.growing.addFirst(at))
  const onKeyDown = usePlaceKeys(session)
  usePaneKeys(room)
  const findWishes = useFindKey(room, view.cards.size > 0, () => {
    if (panes.isNarrow) setNarrowPane('outline')
    else if (!panes.outline.isOpen) panes.outline.toggle()
  })
  useFocusReturn(room, state.dialog !== null)
  useFocusReturn(room, panes.isNarrow && inspector.isOpen)
  // 消す rests as soon as it has done its work, and a button that rests lets the keyboard go.
  useFocusReturn(room, state.selection.size > 0 || state.selectedLinks.size > 0)

  return (
    <main
      ref={room}
      className={styles.place}
      aria-label={iceberg.label}
      data-narrow={panes.isNarrow}
      onKeyDown={onKeyDown}
    >
      {shows.outline && <OutlinePane {...place} widthPx={panes.outline.widthPx} findWishes={findWishes} />}
      {shows.outline && !panes.isNarrow && <OutlineSplitter panes={panes} />}
      {shows.map ? (
        <MapStage {...place} context={props.context} newCardsGoTo={props.newCardsGoTo} />
      ) : (
        <QuestionStrip {...place}>
          <HintLamp {...place} newCardsGoTo={props.newCardsGoTo} />
        </QuestionStrip>
      )}
      {inspector.isOpen && <Inspector {...place} isSheet={panes.isNarrow} onClose={inspector.toggle} />}
      {panes.isNarrow ? (
        <NarrowToolBar
          {...place}
          at={at}
          onPane={setNarrowPane}
          onInspector={state.selection.size > 0 ? inspector.toggle : null}
        />
      ) : (
        <ToolBar {...place} at={at} outline={panes.outline} inspector={inspector} />
      )}
      <PlaceDialogs session={session} state={state} describeProblem={props.describeProblem} />
    </main>
  )
}

/** Side by side where there is room; one at a time on a narrow screen, the panel over it when a card is chosen. */
function shownPanes(panes: Panes, narrowPane: Pane) {
  if (!panes.isNarrow) return { outline: panes.outline.isOpen, map: true }
  return { outline: narrowPane === 'outline', map: narrowPane === 'board' }
}

function OutlineSplitter({ panes }: { readonly panes: Panes }) {
  const { iceberg } = useTexts()
  return (
    <Splitter
      label={iceberg.panes.resizeOutline}
      sizePx={panes.outline.widthPx}
      minPx={PANE_SIZES.outline.minPx}
      maxPx={panes.roomPx}
      pane="before"
      onResize={panes.outline.resize}
    />
  )
}

/** An empty map waits with the caret in its first card. Once, when the place opens: who closes it wants to look. */
function useFirstLine(isWanted: boolean, start: () => void): void {
  const isDone = useRef(false)
  const latest = useRef(start)
  useEffect(() => {
    latest.current = start
  })
  useEffect(() => {
    if (!isWanted || isDone.current) return
    isDone.current = true
    latest.current()
  }, [isWanted])
}
