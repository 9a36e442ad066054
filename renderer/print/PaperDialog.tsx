// 紙にする: which paper, for whom; its pages as they will be; what to look at before handing it over; save.
// The pages shown and the PDF come from the same description.
import { FileDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { PaperSource } from '../../shared/documents/snapshotForLayer'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Dialog } from '../ui/Dialog'
import { findMissing } from './findMissing'
import { PaperCheck } from './PaperCheck'
import { PaperChoices } from './PaperChoices'
import styles from './PaperDialog.module.css'
import { paperFileName } from './paperFileName'
import { PaperPages } from './PaperPages'
import { usePaperChoice } from './usePaperChoice'
import { usePaperSaving } from './usePaperSaving'
import { usePrintFonts } from './usePrintFonts'

export interface PaperDialogProps {
  /** Everything this console may see; the dialog narrows it to the chosen reader. */
  readonly snapshot: PaperSource
  readonly now: () => Date
  /** Offers the bytes to the user; the name they were saved under, or null when he thought better of it. */
  readonly saveFile: (suggestedName: string, bytes: Uint8Array) => Promise<string | null>
  readonly onClose: () => void
}

export function PaperDialog({ snapshot, now, saveFile, onClose }: PaperDialogProps) {
  const { print } = useTexts()
  const words = print.dialog
  const fonts = usePrintFonts()
  const [madeAt] = useState(now)
  const choice = usePaperChoice(snapshot, madeAt)
  const { document, chosen, paper } = choice
  const name = paperFileName([print.paper.titles[document], snapshot.name, chosen.label])
  const saving = usePaperSaving({ paper, name, fonts, madeAt, saveFile })
  const shapes = useMemo(
    () => (fonts.kind === 'ready' ? findMissing(paper, fonts.fonts.stack) : null),
    [paper, fonts],
  )
  const isInternal = chosen.reader.layer === 'internal'
  return (
    <Dialog
      title={words.title}
      closeLabel={words.close}
      size="full"
      onClose={onClose}
      actions={
        <>
          <p role="status" className={styles.outcome}>
            {saving.state === 'writing' && words.writing}
            {saving.state === 'failed' && words.writeFailed}
            {saving.savedAs !== null && format(words.saved, { name: saving.savedAs })}
          </p>
          <Button onPress={onClose}>{words.close}</Button>
          <Button
            variant="primary"
            icon={<FileDown aria-hidden />}
            isDisabled={fonts.kind !== 'ready' || saving.state === 'writing'}
            onPress={isInternal ? saving.ask : saving.save}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          <PaperChoices choice={choice} />
          <PaperCheck fonts={fonts} shapes={shapes} words={choice.wordsToCheck} />
        </div>
        <PaperPages key={`${document} ${chosen.value}`} paper={paper} />
      </div>
      {saving.state === 'asking' && (
        <ConfirmDialog
          title={words.confirmTitle}
          question={words.confirmQuestion}
          confirmLabel={words.confirm}
          cancelLabel={words.cancel}
          onConfirm={saving.save}
          onCancel={saving.cancel}
        />
      )}
    </Dialog>
  )
}
