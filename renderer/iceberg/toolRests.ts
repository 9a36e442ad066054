// Why a tool rests: what would have to be chosen for it. A button that does nothing says what it waits for.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Card } from '../../shared/model/cards'
import type { IcebergState } from './icebergState'

export type ChosenTool = 'askWhy' | 'nameRoot' | 'link' | 'remove' | 'tidy'

export type ToolRest = 'chooseOne' | 'chooseAny' | 'writeFirst' | 'onThread' | 'notForThis' | 'noCards'

/** Null: the tool can be used now. */
export function toolRests(
  view: EngagementSnapshot,
  {
    selection,
    draft,
    selectedLinks,
  }: Pick<IcebergState, 'selection' | 'draft'> & Partial<Pick<IcebergState, 'selectedLinks'>>,
): Readonly<Record<ChosenTool, ToolRest | null>> {
  const ids = [...selection].filter((id) => id !== draft?.id && view.cards.has(id))
  const only = ids.length === 1 ? view.cards.get(ids[0] ?? '') : undefined
  const isDraft = ids.length === 0 && draft !== null && selection.has(draft.id)
  const forOne = (suits: (card: Card) => ToolRest | null): ToolRest | null => {
    if (only !== undefined) return suits(only)
    return isDraft ? 'writeFirst' : 'chooseOne'
  }
  return {
    askWhy: forOne(({ kind }) => (kind === 'surface' || kind === 'why' ? null : 'onThread')),
    nameRoot: forOne(({ kind }) => (kind === 'unknown' || kind === 'heading' ? 'notForThis' : null)),
    link: forOne(({ kind }) => (kind === 'unknown' || kind === 'heading' ? 'notForThis' : null)),
    remove:
      ids.length > 0 || [...(selectedLinks ?? [])].some((id) => view.links.has(id))
        ? null
        : isDraft
          ? 'writeFirst'
          : 'chooseAny',
    tidy: view.cards.size > 0 ? null : 'noCards',
  }
}
