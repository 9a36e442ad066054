// Opens the session of one 案件 for as long as its workspace is on the screen.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Problem } from '../../shared/lib/result'
import type { EngagementSession } from './session/engagementSession'
import type { SessionKeeper } from './sessionKeeper'

export type OpenState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'open'; readonly session: EngagementSession }

export interface OpenedSession {
  readonly state: OpenState
  /** こちらで続ける: from another window, or after another window has taken this one over. */
  takeOver(): void
  retry(): void
}

const OPENING: OpenState = { kind: 'opening' }

/** `onUnsaved`: the workspace was left, and nothing could take its last words yet. */
export function useSession(
  keeper: SessionKeeper,
  id: string,
  onUnsaved: (problem: Problem) => void,
): OpenedSession {
  const [state, setState] = useState<OpenState>(OPENING)
  const visit = useRef(0)
  const latest = useRef(onUnsaved)
  useEffect(() => {
    latest.current = onUnsaved
  })

  const leave = useCallback(
    async (session: EngagementSession | null): Promise<void> => {
      const closed = session === null ? null : await keeper.close(session)
      if (closed !== null && !closed.ok) latest.current(closed.error)
    },
    [keeper],
  )
  const run = useCallback(
    async (how: 'open' | 'takeOver'): Promise<void> => {
      const mine = ++visit.current
      setState(OPENING)
      await leave(keeper.sessionOf(id))
      const opened = await keeper[how](id)
      if (mine !== visit.current) return leave(opened.ok ? opened.value : null)
      if (opened.ok) setState({ kind: 'open', session: opened.value })
      else if (opened.error.code === 'engagement.openElsewhere') setState({ kind: 'elsewhere' })
      else setState({ kind: 'failed', problem: opened.error })
    },
    [keeper, id, leave],
  )

  useEffect(() => {
    void run('open')
    return () => {
      visit.current += 1
      void leave(keeper.sessionOf(id))
    }
  }, [keeper, id, run, leave])

  return { state, takeOver: () => void run('takeOver'), retry: () => void run('open') }
}
