// The ground the verbs of the iceberg place stand on: its state, the snapshot with the empty card, and how to say no.
// Knows no React and no words, so the verbs can be tested against real documents.
import type { CommandContext } from '../../shared/commands/commandContext'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { LayerMove } from '../../shared/doc/history'
import type { Problem, Result } from '../../shared/lib/result'
import type { DocKey } from '../../shared/model/layer'
import { withDraft, type DraftCard } from './draftCard'
import { EMPTY_STATE, type IcebergState } from './icebergState'

/** Short news for the person at the screen; the place finds the words. */
export type PlaceNews =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'removed'; readonly count: number }
  | { readonly kind: 'looped' }
  /** So many whys meet in one card now. */
  | { readonly kind: 'met'; readonly count: number }
  /** Cards that crossed the waterline are something else now. */
  | { readonly kind: 'became'; readonly card: 'surface' | 'why'; readonly count: number }
  | { readonly kind: 'pasted'; readonly count: number }
  | { readonly kind: 'shown' | 'takenBack' }
  /** Undo stopped at a card that stays where it was moved to. */
  | { readonly kind: 'notUndone'; readonly move: LayerMove; readonly text: string }

export interface SessionPorts {
  readonly context: CommandContext
  readonly newCardsGoTo: () => DocKey
  readonly say: (news: PlaceNews) => void
  /** Asks the open text fields for their words; false when words are left that were refused. Without it there are none. */
  readonly handOutWords?: () => boolean
}

export interface SessionCore extends SessionPorts {
  state(): IcebergState
  set(patch: Partial<IcebergState>): void
  subscribe(listener: () => void): () => void
  /** The documents with the empty card laid over them. */
  view(): EngagementSnapshot
  /** Says the refusal, if it is one. */
  settle<T>(result: Result<T>): result is { readonly ok: true; readonly value: T }
  /** Notices what others take away while the place is open. Returns the function that stops. */
  watch(): () => void
}

export function createSessionCore(ports: SessionPorts): SessionCore {
  const { docs } = ports.context
  const listeners = new Set<() => void>()
  let state = EMPTY_STATE
  let shown: { snapshot: EngagementSnapshot; draft: DraftCard | null; view: EngagementSnapshot } | null = null

  const view = (): EngagementSnapshot => {
    const [snapshot, { draft }] = [docs.snapshot(), state]
    if (shown === null || shown.snapshot !== snapshot || shown.draft !== draft)
      shown = { snapshot, draft, view: withDraft(snapshot, draft) }
    return shown.view
  }
  const set = (patch: Partial<IcebergState>): void => {
    const letsLinksGo = patch.selection !== undefined && patch.selectedLinks === undefined
    state = { ...state, ...(letsLinksGo ? { selectedLinks: EMPTY_STATE.selectedLinks } : {}), ...patch }
    for (const listener of listeners) listener()
  }
  /** What is gone can be neither chosen nor typed in, and where nothing may be written any more no card stays open. */
  const forgetGone = (): void => {
    if (docs.snapshot().readOnly && (state.editing ?? state.draft) !== null)
      set({ editing: null, draft: null })
    const { cards, links } = view()
    const isGone = (id: string): boolean => !cards.has(id)
    const patch: Partial<IcebergState> = {
      ...(state.editing !== null && isGone(state.editing.cardId) ? { editing: null } : {}),
      ...([...state.selection].some(isGone)
        ? { selection: new Set([...state.selection].filter((id) => cards.has(id))) }
        : {}),
      ...([...state.selectedLinks].every((id) => links.has(id))
        ? {}
        : { selectedLinks: new Set([...state.selectedLinks].filter((id) => links.has(id))) }),
      ...(state.dialog !== null && 'cardId' in state.dialog && isGone(state.dialog.cardId)
        ? { dialog: null }
        : {}),
      ...(state.question !== null && isGone(state.question.cardId) ? { question: null } : {}),
    }
    set(patch)
  }

  return {
    ...ports,
    state: () => state,
    set,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    view,
    settle(result) {
      if (!result.ok) ports.say({ kind: 'refused', problem: result.error })
      return result.ok
    },
    watch() {
      forgetGone()
      return docs.subscribe(forgetGone)
    },
  }
}
