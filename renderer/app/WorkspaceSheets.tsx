// What opens over an open 案件: 紙にする and the table of keys. The paper is loaded when it is first asked for.
import { lazy, Suspense } from 'react'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Bridge } from '../../shared/ipc/bridge'
import { useProblemText } from '../text/useProblemText'
import { useToasts } from '../ui/useToasts'
import { ShortcutsDialog } from './ShortcutsDialog'
import { goTo } from './useRoute'

const PaperDialog = lazy(async () => ({ default: (await import('../print/PaperDialog')).PaperDialog }))

export type OpenSheet = 'paper' | 'help'

export interface WorkspaceSheetsProps {
  readonly open: OpenSheet | null
  readonly snapshot: EngagementSnapshot
  readonly bridge: Bridge
  readonly now: () => number
  readonly onClose: () => void
}

export function WorkspaceSheets({ open, snapshot, bridge, now, onClose }: WorkspaceSheetsProps) {
  const toast = useToasts()
  const problemText = useProblemText()

  const saveFile = async (suggestedName: string, bytes: Uint8Array): Promise<string | null> => {
    const reply = await bridge.call('file:save', { suggestedName, kind: 'pdf' }, bytes)
    if (!reply.ok) {
      toast({ message: problemText(reply.error), tone: 'warning' })
      throw new Error(reply.error.code)
    }
    return reply.value.value.saved ? reply.value.value.name : null
  }
  switch (open) {
    case 'help':
      return (
        <ShortcutsDialog onHandbook={() => goTo({ kind: 'settings', sheet: 'handbook' })} onClose={onClose} />
      )
    case 'paper':
      return (
        <Suspense>
          <PaperDialog
            snapshot={snapshot}
            now={() => new Date(now())}
            saveFile={saveFile}
            onClose={onClose}
          />
        </Suspense>
      )
    default:
      return null
  }
}
