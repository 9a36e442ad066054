// 案件一覧: loading, failed, first run or the list, with the dialogs that belong to it.
import { useState } from 'react'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Loading } from '../ui/Loading'
import { createFileIntake } from './createFileIntake'
import { DropZone } from './DropZone'
import { EngagementDialogs } from './EngagementDialogs'
import type { OpenDialog } from './openDialog'
import { EngagementList } from './EngagementList'
import type { EngagementRowProps } from './EngagementRow'
import type { EngagementShelf, SampleChoice } from './engagementShelf'
import { FirstRun } from './FirstRun'
import type { ShelfRequest } from './shelfRequest'
import { useEngagements } from './useEngagements'
import { useRequest } from './useRequest'
import { useShelfActions } from './useShelfActions'

export interface EngagementsPlaceProps {
  readonly shelf: EngagementShelf
  readonly samples: readonly SampleChoice[]
  readonly now: () => number
  readonly hrefOf: (id: string) => string
  readonly onOpen: (id: string) => void
  /** One came here from another screen of the app. */
  readonly hasArrived: boolean
  /** The 案件 one came from. */
  readonly leftId: string | null
  /** Asked for by a menu of the shell: done once, on arrival. */
  readonly request?: ShelfRequest
}

export function EngagementsPlace(props: EngagementsPlaceProps) {
  const { shelf, samples, now, hrefOf, onOpen, request, hasArrived, leftId } = props
  const { engagements } = useTexts()
  const problemText = useProblemText()
  const { state, refresh } = useEngagements(shelf)
  const actions = useShelfActions({ shelf, refresh, onOpen })
  const [dialog, setDialog] = useState<OpenDialog | null>(request?.verb === 'new' ? { kind: 'new' } : null)

  const intake = createFileIntake(actions, setDialog)
  useRequest(request, state, (wanted, items) => {
    const item = wanted.verb === 'export' ? items.find(({ id }) => id === wanted.id) : undefined
    if (item !== undefined) setDialog({ kind: 'export', item })
    if (wanted.verb === 'open') void intake.choose()
  })
  const onVerb: EngagementRowProps['onVerb'] = (verb, item) => {
    if (verb === 'duplicate') void actions.duplicate(item)
    else if (verb === 'remove') void actions.remove(item)
    else setDialog({ kind: verb, item })
  }
  const choices = {
    onNew: () => setDialog({ kind: 'new' }),
    onSample: () => setDialog({ kind: 'sample' }),
    onOpenFile: () => void intake.choose(),
  }
  return (
    <DropZone onFiles={(files) => void intake.drop(files)}>
      {state.kind === 'loading' && <Loading label={engagements.list.loading} />}
      {state.kind === 'failed' && (
        <EmptyState level={1} title={engagements.list.failed} note={problemText(state.problem)}>
          <Button onPress={() => void refresh()}>{engagements.list.retry}</Button>
        </EmptyState>
      )}
      {state.kind === 'ready' && state.items.length === 0 && (
        <FirstRun {...choices} hasArrived={hasArrived} />
      )}
      {state.kind === 'ready' && state.items.length > 0 && (
        <EngagementList
          {...choices}
          items={state.items}
          nowMs={now()}
          hrefOf={hrefOf}
          hasArrived={hasArrived}
          leftId={leftId}
          onVerb={onVerb}
        />
      )}
      <EngagementDialogs
        open={dialog}
        samples={samples}
        actions={actions}
        intake={intake}
        onClose={() => setDialog(null)}
      />
    </DropZone>
  )
}
