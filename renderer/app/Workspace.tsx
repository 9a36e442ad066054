// One 案件 from opening to closing: waits, asks whether to take over, tells why it cannot be opened, or shows it.
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Loading } from '../ui/Loading'
import { useToasts } from '../ui/useToasts'
import type { ConsoleServices } from './consoleServices'
import { goTo } from './useRoute'
import { useSession } from './useSession'
import { WorkspaceFrame } from './WorkspaceFrame'

export interface WorkspaceProps {
  readonly services: ConsoleServices
  readonly id: string
  /** False while 設定・ヘルプ lies over it: it stays open, its keys rest. */
  readonly isShown: boolean
}

export function Workspace({ services, id, isShown }: WorkspaceProps) {
  const { app } = useTexts()
  const problemText = useProblemText()
  const toast = useToasts()
  const { state, takeOver, retry } = useSession(services.keeper, id, (problem) =>
    toast({ message: problemText(problem), tone: 'warning' }),
  )
  const toList = <Button onPress={() => goTo({ kind: 'engagements' })}>{app.toList}</Button>

  switch (state.kind) {
    case 'opening':
      return <Loading label={app.opening} />
    case 'elsewhere':
      return (
        <EmptyState level={1} title={app.secondWindow.open} note={app.secondWindow.openNote}>
          {toList}
          <Button variant="primary" onPress={takeOver}>
            {app.secondWindow.takeOver}
          </Button>
        </EmptyState>
      )
    case 'failed':
      return (
        <EmptyState level={1} title={app.openFailed} note={problemText(state.problem)}>
          {toList}
          <Button onPress={retry}>{app.openRetry}</Button>
        </EmptyState>
      )
    case 'open':
      return (
        <WorkspaceFrame
          key={state.session.id}
          session={state.session}
          services={services}
          isShown={isShown}
          onTakeOver={takeOver}
        />
      )
  }
}
