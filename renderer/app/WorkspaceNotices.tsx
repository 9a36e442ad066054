// What has to be known about an open 案件 before anything is written: who else has it, whether it may be changed.
import { useState } from 'react'
import { Info, TriangleAlert, X } from 'lucide-react'
import type { Problem } from '../../shared/lib/result'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Notice } from '../ui/Notice'
import { goTo } from './useRoute'

/** With these something was put aside, which can be looked at. */
const KEEP_ASIDE: ReadonlySet<string> = new Set([
  'storage.quarantined',
  'engagement.newerInData',
  'engagement.olderInData',
  'engagement.fileDamaged',
])

export interface WorkspaceNoticesProps {
  readonly isTakenOver: boolean
  /** A newer version of the app wrote it. */
  readonly isNewer: boolean
  readonly notices: readonly Problem[]
  readonly onTakeOver: () => void
}

export function WorkspaceNotices({ isTakenOver, isNewer, notices, onTakeOver }: WorkspaceNoticesProps) {
  const { app } = useTexts()
  const problemText = useProblemText()
  const [isRead, setRead] = useState(false)
  return (
    <>
      {isTakenOver && (
        <Notice
          tone="warning"
          icon={<TriangleAlert aria-hidden />}
          actions={<Button onPress={onTakeOver}>{app.secondWindow.takeOver}</Button>}
        >
          {app.secondWindow.takenOver}
        </Notice>
      )}
      {isNewer && <Notice icon={<Info aria-hidden />}>{app.readOnly}</Notice>}
      {!isRead && notices.length > 0 && (
        <Notice
          icon={<Info aria-hidden />}
          actions={
            <>
              {notices.some(({ code }) => KEEP_ASIDE.has(code)) && (
                <Button onPress={() => goTo({ kind: 'settings', sheet: 'data' })}>{app.seeAside}</Button>
              )}
              <IconButton label={app.close} icon={<X aria-hidden />} onPress={() => setRead(true)} />
            </>
          }
        >
          {notices.map(problemText).join(' ')}
        </Notice>
      )}
    </>
  )
}
