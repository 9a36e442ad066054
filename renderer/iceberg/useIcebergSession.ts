// Joins the session of this place with React and with the words for its news.
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { format } from '../text/format'
import type { Texts } from '../text/texts'
import { useTexts } from '../text/useTexts'
import type { Toast } from '../ui/toastContext'
import { undoTaker } from '../ui/undoTaker'
import { unsavedText } from '../ui/unsavedText'
import { createIcebergSession } from './createIcebergSession'
import type { IcebergPlaceProps } from './icebergPlaceProps'
import type { PlaceView } from './placeView'
import type { PlaceNews } from './sessionCore'

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
        const { history } = props.context.docs
        const step = history.lastStep()
        const undo = (): void => {
          // The notice may stand longer than its deed is the last one: then it takes back nothing else.
          if (history.lastStep() === step) session.map.undo()
          else latest.current.notify({ message: latest.current.texts.iceberg.news.undoTooLate })
        }
        const words = wordsFor(news, latest.current, undo)
        latest.current.notify(open.current === null ? words : { ...words, until: open.current.signal })
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

function wordsFor(
  news: PlaceNews,
  { describeProblem, texts }: Pick<Ports, 'describeProblem'> & { readonly texts: Texts },
  undo: () => void,
): Toast {
  const words = texts.iceberg.news
  switch (news.kind) {
    case 'refused':
      return { message: describeProblem(news.problem), tone: 'warning' }
    case 'removed':
      return {
        message: format(words.removed, { count: news.count }),
        action: { label: words.undo, onPress: undo },
      }
    case 'pasted':
      return {
        message: format(words.pasted, { count: news.count }),
        action: { label: words.undo, onPress: undo },
      }
    case 'became':
      return {
        message: format(news.count === 1 ? words.became : words.becameSeveral, {
          kind: texts.glossary.kinds[news.card],
          count: news.count,
        }),
        action: { label: words.undo, onPress: undo },
      }
    case 'met':
      return { message: format(news.count === 2 ? words.twoMeet : words.moreMeet, { count: news.count }) }
    case 'looped':
      return { message: words.looped }
    case 'shown':
    case 'takenBack':
      return { message: words[news.kind] }
  }
}
