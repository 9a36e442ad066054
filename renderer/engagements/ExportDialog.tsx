// Asks for whom a copy is, because that decides which documents are in it. The company's copy is the default and holds
// only what everybody sees; a one-person sheet goes into it only when it is ticked here.
import { useEffect, useState } from 'react'
import type { EngagementListing } from '../../shared/ipc/bridge'
import type { DocKey } from '../../shared/model/layer'
import type { Person } from '../../shared/model/person'
import { useTexts } from '../text/useTexts'
import { ChoiceDialog } from './ChoiceDialog'
import type { ShelfActions } from './createShelfActions'
import type { Audience } from './engagementShelf'
import { SheetBoxes } from './SheetBoxes'

export interface ExportDialogProps {
  readonly item: EngagementListing
  readonly actions: Pick<ShelfActions, 'exportCopy' | 'sheets'>
  readonly onClose: () => void
}

export function ExportDialog({ item, actions, onClose }: ExportDialogProps) {
  const { exportDialog } = useTexts().engagements
  const persons = usePersons(item, actions)
  const [sheets, setSheets] = useState<readonly DocKey[]>([])
  return (
    <ChoiceDialog<Audience>
      title={exportDialog.title}
      note={exportDialog.who}
      choices={[
        { value: 'company', label: exportDialog.company, note: exportDialog.companyNote },
        { value: 'team', label: exportDialog.team, note: exportDialog.teamNote },
      ]}
      initial="company"
      confirm={exportDialog.save}
      more={(audience) =>
        audience === 'company' && <SheetBoxes persons={persons} ticked={sheets} onChange={setSheets} />
      }
      onChoose={(audience) => void actions.exportCopy(item, { audience, sheets })}
      onClose={onClose}
    />
  )
}

/** None until they are known: whoever is faster hands out no sheet. */
function usePersons(item: EngagementListing, actions: Pick<ShelfActions, 'sheets'>): readonly Person[] {
  const [persons, setPersons] = useState<readonly Person[]>([])
  useEffect(() => {
    let isShown = true
    void actions.sheets(item).then((found) => {
      if (isShown) setPersons(found)
    })
    return () => {
      isShown = false
    }
  }, [item, actions])
  return persons
}
