// A place with nothing but the real board in it.
import { useCallback, useMemo, useState, useSyncExternalStore, type Ref } from 'react'
import { Board } from '../../renderer/board/Board'
import type { BoardHandle } from '../../renderer/board/boardHandle'
import type { EngagementDocs } from '../../shared/doc/engagementDocs'
import { createMemoryActions } from './memoryActions'

export interface BenchPlaceProps {
  readonly docs: EngagementDocs
  readonly handle: Ref<BoardHandle>
  readonly onRefuse?: (code: string) => void
}

let idCount = 0
const nextId = (): string => `new-${(idCount += 1)}`

const NOBODY: ReadonlySet<string> = new Set()
const nobodyTyping = (): ReadonlySet<string> => NOBODY

export function BenchPlace({ docs, handle, onRefuse }: BenchPlaceProps) {
  const [selection, setSelection] = useState(NOBODY)
  const [selectedLinks, setSelectedLinks] = useState(NOBODY)
  const [editingId, setEditingId] = useState<string | null>(null)
  const snapshot = useSyncExternalStore(docs.subscribe, docs.snapshot)
  const context = useMemo(
    () => ({
      docs,
      newId: nextId,
      now: () => Date.now(),
      typingElsewhere: nobodyTyping,
    }),
    [docs],
  )
  const refuse = useCallback((code: string) => onRefuse?.(code), [onRefuse])
  const actions = useMemo(
    () =>
      createMemoryActions({
        context,
        edit: setEditingId,
        choose: (ids) => setSelection(new Set(ids)),
        refuse,
      }),
    [context, refuse],
  )
  return (
    <Board
      ref={handle}
      context={context}
      snapshot={snapshot}
      newCardsGoTo="shared"
      readOnly={false}
      selection={selection}
      onSelect={setSelection}
      selectedLinks={selectedLinks}
      onSelectLinks={setSelectedLinks}
      editingId={editingId}
      onEdit={setEditingId}
      actions={actions}
    />
  )
}
