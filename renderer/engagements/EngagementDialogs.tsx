// The dialogs of 案件一覧, at most one of them open.
import type { FileIntake } from './createFileIntake'
import type { SampleChoice } from './engagementShelf'
import { ExportDialog } from './ExportDialog'
import type { FileBatch } from './fileBatch'
import { ImportResults } from './ImportResults'
import { NameDialog } from './NameDialog'
import type { OpenDialog } from './openDialog'
import { OutlineDialog } from './OutlineDialog'
import { SampleDialog } from './SampleDialog'
import type { ShelfActions } from './createShelfActions'

export interface EngagementDialogsProps {
  readonly open: OpenDialog | null
  readonly samples: readonly SampleChoice[]
  readonly actions: ShelfActions
  readonly intake: FileIntake
  readonly onClose: () => void
}

export function EngagementDialogs({ open, samples, actions, intake, onClose }: EngagementDialogsProps) {
  switch (open?.kind) {
    case 'new':
      return <NameDialog purpose="new" onName={({ name }) => void actions.create(name)} onClose={onClose} />
    case 'rename':
      return (
        <NameDialog
          purpose="rename"
          initial={{ name: open.item.name, caseNumber: open.item.caseNumber ?? '' }}
          onName={(title) => void actions.rename(open.item, title)}
          onClose={onClose}
        />
      )
    case 'sample':
      return (
        <SampleDialog
          samples={samples}
          onChoose={(id) => void actions.createFromSample(id)}
          onClose={onClose}
        />
      )
    case 'export':
      return <ExportDialog item={open.item} actions={actions} onClose={onClose} />
    case 'outline':
      return (
        <OutlineDialog
          {...outlinesIn(open.batch)}
          onChoose={(layer) => void intake.finish(open.batch, layer)}
          onClose={onClose}
        />
      )
    case 'imported':
      return <ImportResults rows={open.rows} onOpen={actions.open} onClose={onClose} />
    default:
      return null
  }
}

function outlinesIn({ taken }: FileBatch) {
  const outlines = taken.flatMap((checked) => (checked.kind === 'outline' ? [checked] : []))
  return {
    fileNames: outlines.map(({ file }) => file.name),
    cardCount: outlines.reduce((sum, outline) => sum + outline.cardCount, 0),
  }
}
