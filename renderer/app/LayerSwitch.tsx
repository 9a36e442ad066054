// Where new cards go, always in sight: みんなで, 準備中, and a sheet per person when there are any.
import { LockKeyhole, UserRound, UserRoundPlus, UsersRound } from 'lucide-react'
import { layerOf, type DocKey, type LayerName } from '../../shared/model/layer'
import type { Person } from '../../shared/model/person'
import type { Voice } from '../../shared/model/voice'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { MenuButton } from '../ui/MenuButton'
import { Segmented } from '../ui/Segmented'

const ICONS = { shared: UsersRound, owner: UserRound, internal: LockKeyhole } satisfies Record<
  LayerName,
  unknown
>

export interface LayerSwitchProps {
  readonly value: DocKey
  readonly persons: readonly Person[]
  readonly isDisabled: boolean
  readonly onChange: (docKey: DocKey) => void
  /** 一人の用紙をつくる: a document of that person's own. */
  readonly onNewSheet: (voice: Voice) => void
}

/** Whose words may need a sheet apart: 会長・社長・後継者 write apart (product.md "Layers"). */
const SHEET_VOICES = ['owner', 'successor', 'chairman', 'manager'] as const satisfies readonly Voice[]

export function LayerSwitch({ value, persons, isDisabled, onChange, onNewSheet }: LayerSwitchProps) {
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
  const missing = SHEET_VOICES.filter((voice) => !persons.some((person) => person.voice === voice))
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
      {!isDisabled && missing.length > 0 && (
        <MenuButton
          label={app.layerSwitch.newSheet}
          icon={<UserRoundPlus aria-hidden />}
          entries={missing.map((voice) => ({
            id: voice,
            label: format(app.layerSwitch.newSheetOf, { voice: glossary.voices[voice] }),
            onAction: () => onNewSheet(voice),
          }))}
        />
      )}
    </>
  )
}
