// Where new cards go, always in sight: みんなで, 準備中, and a sheet per person when there are any.
import { LockKeyhole, UserRound, UserRoundPlus, UsersRound } from 'lucide-react'
import { layerOf, type DocKey, type LayerName } from '../../shared/model/layer'
import type { Person } from '../../shared/model/person'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { MenuButton, type MenuEntry } from '../ui/MenuButton'
import { Segmented } from '../ui/Segmented'
import styles from './LayerSwitch.module.css'

const ICONS = { shared: UsersRound, owner: UserRound, internal: LockKeyhole } satisfies Record<
  LayerName,
  unknown
>

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
  const sheets = persons.map(({ id, voice }) => ({
    value: `owner:${id}` as const,
    label: format(glossary.ownerSheet, { voice: glossary.voices[voice] }),
  }))
  const options: readonly { readonly value: DocKey; readonly label: string }[] = [
    { value: 'internal', label: glossary.layers.internal },
    ...sheets,
    { value: 'shared', label: glossary.layers.shared },
  ]
  return (
    <>
      <Segmented<DocKey>
        label={app.layerSwitch.label}
        value={value}
        isDisabled={isDisabled}
        onChange={onChange}
        options={options.map((option) => {
          const layer = layerOf(option.value)
          const Icon = ICONS[layer]
          return {
            ...option,
            icon: <Icon aria-hidden />,
            note: glossary.layerNotes[layer],
            tone: layer === 'shared' ? 'plain' : 'private',
          }
        })}
      />
      {newSheets.length > 0 && (
        <div className={styles.newSheet}>
          <MenuButton
            label={app.layerSwitch.newSheet}
            icon={<UserRoundPlus aria-hidden />}
            entries={newSheets}
          />
        </div>
      )}
    </>
  )
}
