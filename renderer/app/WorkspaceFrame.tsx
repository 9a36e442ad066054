// An open 案件: the header, the notices and the place. What opens over them is in WorkspaceSheets.
import { memo, useState } from 'react'
import { openPersonSheet } from '../../shared/commands/openPersonSheet'
import type { DocKey } from '../../shared/model/layer'
import { IcebergPlace } from '../iceberg/IcebergPlace'
import { useProblemText } from '../text/useProblemText'
import { useToasts } from '../ui/useToasts'
import type { ConsoleServices } from './consoleServices'
import { EngagementName } from './EngagementName'
import { LayerSwitch } from './LayerSwitch'
import { SaveState } from './SaveState'
import type { EngagementSession } from './session/engagementSession'
import { useNewSheets } from './useNewSheets'
import { useSnapshot } from './useSnapshot'
import { useTakenOver } from './useTakenOver'
import { useWorkspaceCommands } from './useWorkspaceCommands'
import { WorkspaceHeader } from './WorkspaceHeader'
import { WorkspaceNotices } from './WorkspaceNotices'
import { WorkspaceSheets, type OpenSheet } from './WorkspaceSheets'
import styles from './WorkspaceFrame.module.css'

/** What the header learns is no reason to draw the map again. */
const Place = memo(IcebergPlace)

export interface WorkspaceFrameProps {
  readonly session: EngagementSession
  readonly services: ConsoleServices
  readonly isShown: boolean
  readonly onTakeOver: () => void
}

export function WorkspaceFrame({ session, services, isShown, onTakeOver }: WorkspaceFrameProps) {
  const { docs, context } = session
  const snapshot = useSnapshot(docs)
  const isTakenOver = useTakenOver(session)
  const [newCardsGoTo, setNewCardsGoTo] = useState<DocKey>('shared')
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const problemText = useProblemText()
  const toast = useToasts()
  const isReadOnly = snapshot.readOnly

  const { history } = docs
  const { bridge, menu } = services
  const newSheets = useNewSheets({
    persons: snapshot.persons,
    isDisabled: isReadOnly,
    onNewSheet(voice) {
      const sheetOf = openPersonSheet(context, voice)
      if (sheetOf.ok) setNewCardsGoTo(sheetOf.value.docKey)
      else toast({ message: problemText(sheetOf.error), tone: 'warning' })
    },
  })
  const obey = useWorkspaceCommands({ bridge, menu, history, isShown, isReadOnly, onSheet: setSheet })

  return (
    <div className={styles.frame}>
      <WorkspaceHeader
        history={history}
        isReadOnly={isReadOnly}
        onCommand={obey}
        newSheets={newSheets}
        name={<EngagementName name={snapshot.name} context={context} isReadOnly={isReadOnly} />}
        saveState={<SaveState session={session} onRetry={() => void session.storeNow()} />}
        layerSwitch={
          <LayerSwitch
            value={newCardsGoTo}
            persons={snapshot.persons}
            isDisabled={isReadOnly}
            onChange={setNewCardsGoTo}
            newSheets={newSheets}
          />
        }
      />
      <WorkspaceNotices
        isTakenOver={isTakenOver}
        isNewer={isReadOnly && !isTakenOver}
        notices={session.notices}
        onTakeOver={onTakeOver}
      />
      <div className={styles.place}>
        <Place context={context} newCardsGoTo={newCardsGoTo} notify={toast} describeProblem={problemText} />
      </div>
      <WorkspaceSheets
        open={sheet}
        snapshot={snapshot}
        bridge={bridge}
        now={context.now}
        onClose={() => setSheet(null)}
      />
    </div>
  )
}
