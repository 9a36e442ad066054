// The console page: language, looks and news around whatever is open. Starting belongs to startConsole.
import { Suspense, use } from 'react'
import type { Result } from '../../shared/lib/result'
import { LanguageProvider } from '../text/LanguageProvider'
import { useTexts } from '../text/useTexts'
import { Loading } from '../ui/Loading'
import { ToastProvider } from '../ui/ToastProvider'
import { ConsoleScreen } from './ConsoleScreen'
import type { ConsoleServices } from './consoleServices'
import { CrashBoundary } from './CrashBoundary'
import type { Route } from './route'
import { StartFailure } from './StartFailure'
import { usePreferences, type Preferences } from './usePreferences'
import { useRoute } from './useRoute'

type Starting = Promise<Result<ConsoleServices>>

export function ConsoleApp({ starting }: { readonly starting: Starting }) {
  const preferences = usePreferences()
  return (
    <LanguageProvider language={preferences.chosen.language}>
      <Frame starting={starting} preferences={preferences} />
    </LanguageProvider>
  )
}

interface FrameProps {
  readonly starting: Starting
  readonly preferences: Preferences
}

function Frame({ starting, preferences }: FrameProps) {
  const { app } = useTexts()
  const { route } = useRoute()
  return (
    <ToastProvider regionLabel={app.news} closeLabel={app.close} place={placeOf(route)}>
      <CrashBoundary words={app} resetKey={JSON.stringify(route)}>
        <Suspense fallback={<Loading label={app.starting} />}>
          <Started starting={starting} preferences={preferences} />
        </Suspense>
      </CrashBoundary>
    </ToastProvider>
  )
}

/** Each 案件 is a place of its own; the list is one, whatever a menu asks of it. */
const placeOf = (route: Route): string => (route.kind === 'iceberg' ? route.id : route.kind)

function Started({ starting, preferences }: FrameProps) {
  const started = use(starting)
  if (!started.ok) return <StartFailure problem={started.error} />
  return <ConsoleScreen services={started.value} preferences={preferences} />
}
