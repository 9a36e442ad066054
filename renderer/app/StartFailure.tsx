// The console could not start: one sentence why and what to do. Nothing was opened, so nothing can be lost.
import type { Problem } from '../../shared/lib/result'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { ProductMark } from '../ui/ProductMark'
import styles from './StartFailure.module.css'

/** The page has no key: only the app itself can open another one. */
const NOT_CURED_BY_RELOADING: ReadonlySet<string> = new Set(['session.missing', 'session.refused'])

export function StartFailure({ problem }: { readonly problem: Problem }) {
  const { app } = useTexts()
  const problemText = useProblemText()
  return (
    <div className={styles.page}>
      <ProductMark sizePx={64} />
      <EmptyState level={1} title={app.startFailed} note={problemText(problem)}>
        {!NOT_CURED_BY_RELOADING.has(problem.code) && (
          <Button onPress={() => window.location.reload()}>{app.reload}</Button>
        )}
      </EmptyState>
    </div>
  )
}
