// The words for the news of this place, and what can be done about it.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Problem } from '../../shared/lib/result'
import { isVisibleTo, layerOf } from '../../shared/model/layer'
import { format } from '../text/format'
import { layerName } from '../text/layerName'
import type { Texts } from '../text/texts'
import type { Toast } from '../ui/toastContext'
import type { PlaceNews } from './sessionCore'
import { shortened } from './shortened'

export interface NewsPorts {
  readonly texts: Texts
  readonly snapshot: () => EngagementSnapshot
  readonly describeProblem: (problem: Problem) => string
  /** Takes back the deed the news is about. */
  readonly undo: () => void
}

export function newsWords(news: PlaceNews, { texts, snapshot, describeProblem, undo }: NewsPorts): Toast {
  const words = texts.iceberg.news
  switch (news.kind) {
    case 'refused':
      return { message: describeProblem(news.problem), tone: 'warning' }
    case 'removed':
    case 'pasted':
      return {
        message: format(words[news.kind], { count: news.count }),
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
    case 'notUndone':
      return { message: stoppedAt(news, texts, snapshot()) }
  }
}

/** Names the button of the panel that takes the move back, by its own label. */
function stoppedAt(
  { move, text }: Extract<PlaceNews, { kind: 'notUndone' }>,
  { glossary, iceberg }: Texts,
  snapshot: EngagementSnapshot,
): string {
  const { news, layer: buttons, inspector } = iceberg
  const nameOf = layerName(glossary, snapshot)
  const isShown = isVisibleTo(layerOf(move.to), layerOf(move.from))
  const back = isShown ? buttons.takeBack : move.from === 'shared' ? buttons.show : buttons.showTo
  return format(isShown ? news.shownStays : news.takenBackStays, {
    text: text === '' ? inspector.noWords : shortened(text),
    layer: nameOf(move.to),
    button: format(back, { layer: nameOf(move.from) }),
  })
}
