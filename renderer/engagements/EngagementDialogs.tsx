// The dialogs of 案件一覧, at most one of them open.
import type { EngagementListing } from '../../shared/ipc/bridge'
import type { ChosenFile, SampleChoice } from './engagementShelf'
import { ExportDialog } from './ExportDialog'
import { NameDialog } from './NameDialog'
import { OutlineDialog } from './OutlineDialog'
import { SampleDialog } from './SampleDialog'
import type { ShelfActions } from './createShelfActions'

export type OpenDialog =
  | { readonly kind: 'new' | 'sample' }
  | { readonly kind: 'rename' | 'export'; readonly item: EngagementListing }
  | { readonly kind: 'outline'; readonly file: ChosenFile }

export interface EngagementDialogsProps {
  readonly open: OpenDialog | null
  readonly samples: readonly SampleChoice[]
  readonly actions: ShelfActions
  readonly onClose: () => void
}

export function EngagementDialogs({ open, samples, actions, onClose }: EngagementDialogsProps) {
  switch (open?.kind) {
    case 'new':
      return <NameDialog purpose="new" onName={(name) => void actions.create(name)} onClose={onClose} />
    case 'rename':
      return (
        <NameDialog
          purpose="rename"
          initialName={open.item.name}
          onName={(name) => void actions.rename(open.item, name)}
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
      return (
        <ExportDialog
          onChoose={(audience) => void actions.exportCopy(open.item, audience)}
          onClose={onClose}
        />
      )
    case 'outline':
      return (
        <OutlineDialog
          fileName={open.file.name}
          onChoose={(layer) => void actions.importOutline(open.file, layer)}
          onClose={onClose}
        />
      )
    default:
      return null
  }
}
