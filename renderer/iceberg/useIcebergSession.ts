// Joins the session of this place with React and with the words for its news.
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTexts } from '../text/useTexts'
import { undoTaker } from '../ui/undoTaker'
import { unsavedText } from '../ui/unsavedText'
import { createIcebergSession } from './createIcebergSession'
import type { IcebergPlaceProps } from './icebergPlaceProps'
import { newsWords } from './newsWords'
import type { PlaceView } from './placeView'
import { untilUndone } from './untilUndone'

type Ports = Pick<IcebergPlaceProps, 'context' | 'newCardsGoTo' | 'notify' | 'describeProblem'>

export function useIcebergSession(props: Ports): PlaceView {
  const texts = useTexts()
  const latest = useRef({ ...props, texts })
  useLayoutEffect(() => {
    latest.current = { ...props, texts }
  })
  const open = useRef<AbortController | null>(null)
  const [session] = useState(() =>
    createIcebergSession({
      context: props.context,
      newCardsGoTo: () => latest.current.newCardsGoTo,
      handOutWords: unsavedText.handOut,
      say(news) {
        const { history, snapshot } = props.context.docs
        const step = history.lastStep()
        const undo = (): void => {
          // The notice may stand longer than its deed is the last one: then it takes back nothing else.
          if (history.lastStep() === step) session.map.undo()
          else latest.current.notify({ message: latest.current.texts.iceberg.news.undoTooLate })
        }
        const { describeProblem, notify } = latest.current
        const words = newsWords(news, { texts: latest.current.texts, snapshot, describeProblem, undo })
        const ends = words.action === undefined ? [] : [untilUndone(history, step)]
        if (open.current !== null) ends.push(open.current.signal)
        notify({ ...words, until: AbortSignal.any(ends) })
      },
    }),
  )
  // 元に戻す must not stand on the next 案件: the news goes with its place.
  useEffect(() => {
    const isOpen = new AbortController()
    open.current = isOpen
    return () => isOpen.abort()
  }, [])
  const { core } = session
  useEffect(() => core.watch(), [core])
  useEffect(() => undoTaker.open(session.map.undo), [session])
  const state = useSyncExternalStore(core.subscribe, core.state)
  const view = useSyncExternalStore(core.subscribe, core.view)
  return { session, state, view }
}
