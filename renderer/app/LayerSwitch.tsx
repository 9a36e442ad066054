// Where new cards go, always in sight: 準備中, みんなで, and the sheets of one person each behind one button that names
// the chosen one, so that the bar keeps its one row however many sheets there are.
import { LockKeyhole, UserRound, UsersRound } from 'lucide-react'
import type { DocKey } from '../../shared/model/layer'
import type { Person } from '../../shared/model/person'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { ChoiceMenu } from '../ui/ChoiceMenu'
import type { MenuEntry } from '../ui/MenuButton'
import { Segmented } from '../ui/Segmented'
import styles from './LayerSwitch.module.css'

export interface LayerSwitchProps {
  readonly value: DocKey
  readonly persons: readonly Person[]
  readonly isDisabled: boolean
  readonly onChange: (docKey: DocKey) => void
  /** 一人だけの用紙を作る: a document of that person's own. */
  readonly newSheets: readonly MenuEntry[]
}

export function LayerSwitch({ value, persons, isDisabled, onChange, newSheets }: LayerSwitchProps) {
  const { app, glossary } = useTexts()
  const { layers, layerNotes } = glossary
  const sheets = persons.map(({ id, voice }) => ({
    value: `owner:${id}` as const,
    label: format(glossary.ownerSheet, { voice: glossary.voices[voice] }),
  }))
  const chosen = sheets.find((sheet) => sheet.value === value)
  return (
    <div className={styles.switch} data-new-words="">
      <Segmented<DocKey>
        label={app.layerSwitch.label}
        value={chosen === undefined ? value : null}
        isDisabled={isDisabled}
        onChange={onChange}
        options={[
          {
            value: 'internal',
            label: layers.internal,
            icon: <LockKeyhole aria-hidden />,
            note: layerNotes.internal,
            tone: 'private',
          },
          {
            value: 'shared',
            label: layers.shared,
            icon: <UsersRound aria-hidden />,
            note: layerNotes.shared,
          },
        ]}
      />
      {sheets.length + newSheets.length > 0 && (
        <ChoiceMenu<DocKey>
          label={app.layerSwitch.sheets}
          {...(chosen !== undefined && {
            chosenLabel: format(app.layerSwitch.chosenSheet, { sheet: chosen.label, note: layerNotes.owner }),
          })}
          icon={<UserRound aria-hidden />}
          value={chosen?.value ?? null}
          options={sheets}
          onChange={onChange}
          entries={newSheets}
          entriesLabel={app.layerSwitch.newSheet}
          isDisabled={isDisabled}
        />
      )}
    </div>
  )
}
