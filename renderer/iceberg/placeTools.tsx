// The tools for what is chosen, in the order of the bar: told here once, drawn as a row on a wide screen, partly in a list
// on a narrow one.
import { ArrowDownToDot, Gem, LayoutGrid, Spline, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { iceberg } from '../text/ja/iceberg'
import type { Pane } from './icebergState'
import type { PlaceView } from './placeView'
import { toolRests, type ChosenTool, type ToolRest } from './toolRests'

export interface PlaceTool {
  readonly id: ChosenTool
  readonly label: string
  readonly icon: ReactNode
  readonly shortcut?: string
  /** What it waits for; null = it can be used. */
  readonly rest: ToolRest | null
  readonly onPress: () => void
}

export function placeTools(
  { session, state, view }: PlaceView,
  at: Pane,
  words: typeof iceberg.tools,
): readonly PlaceTool[] {
  const ids = [...state.selection].filter((id) => id !== state.draft?.id && view.cards.has(id))
  const only = ids[0] ?? ''
  const isRoot = view.cards.get(only)?.kind === 'root' && ids.length === 1
  const isSome = ids.length > 1
  const rests = toolRests(view, state)
  const tool = (
    id: ChosenTool,
    label: string,
    rest: Omit<PlaceTool, 'id' | 'label' | 'rest'>,
  ): PlaceTool => ({
    id,
    label,
    rest: rests[id],
    ...rest,
  })
  return [
    tool('askWhy', words.askWhy, {
      icon: <ArrowDownToDot aria-hidden />,
      shortcut: 'Tab',
      onPress: () => session.growing.askWhy(only, at),
    }),
    tool('nameRoot', isRoot ? words.ownerWords : words.nameRoot, {
      icon: <Gem aria-hidden />,
      onPress: () => session.map.nameRoot(only),
    }),
    tool('link', words.link, {
      icon: <Spline aria-hidden />,
      shortcut: 'Ctrl L',
      onPress: () => session.map.chooseLinkTarget(only),
    }),
    tool('remove', words.remove, {
      icon: <Trash2 aria-hidden />,
      onPress: () => (ids.length > 0 ? session.map.remove(ids) : session.map.cut([...state.selectedLinks])),
    }),
    tool('tidy', isSome ? words.tidySome : words.tidy, {
      icon: <LayoutGrid aria-hidden />,
      onPress: () => (isSome ? session.map.tidy(ids) : session.map.tidy()),
    }),
  ]
}
