// What became of files that came in together: each with its 案件 to open, or the reason why there is none.
import { CircleCheck, LoaderCircle, TriangleAlert } from 'lucide-react'
import { format } from '../text/format'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import type { ImportRow } from './importRow'
import styles from './ImportResults.module.css'

export interface ImportResultsProps {
  readonly rows: readonly ImportRow[]
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
}

export function ImportResults({ rows, onOpen, onClose }: ImportResultsProps) {
  const { app, engagements } = useTexts()
  const { importDialog } = engagements
  const done = rows.filter(({ state }) => state === 'done').length
  const failed = rows.filter(({ state }) => state === 'failed').length
  const isBusy = done + failed < rows.length
  return (
    <Dialog
      title={importDialog.title}
      closeLabel={app.close}
      size="medium"
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {app.close}
        </Button>
      }
    >
      <p role="status" className={styles.sum}>
        {isBusy
          ? importDialog.busy
          : format(importDialog[failed === 0 ? 'allDone' : 'sum'], { done, failed })}
      </p>
      <ul className={styles.rows}>
        {rows.map((row, at) => (
          <ResultRow key={`${at} ${row.name}`} row={row} onOpen={onOpen} />
        ))}
      </ul>
    </Dialog>
  )
}

const ICONS = {
  waiting: LoaderCircle,
  done: CircleCheck,
  failed: TriangleAlert,
} satisfies Record<ImportRow['state'], unknown>

function ResultRow({ row, onOpen }: { readonly row: ImportRow; readonly onOpen: (id: string) => void }) {
  const { importDialog } = useTexts().engagements
  const problemText = useProblemText()
  const Icon = ICONS[row.state]
  return (
    <li className={styles.row} data-state={row.state}>
      <Icon aria-hidden />
      <div className={styles.words}>
        <p className={styles.name}>{row.name}</p>
        <p className={styles.reason}>
          {row.state === 'failed' ? problemText(row.problem) : importDialog[row.state]}
        </p>
      </div>
      {row.state === 'done' && (
        <Button ariaLabel={format(importDialog.openName, { name: row.name })} onPress={() => onOpen(row.id)}>
          {importDialog.open}
        </Button>
      )}
    </li>
  )
}
