// 一人だけの用紙を作る: the people who have no sheet yet, as entries of a menu. None while nothing may be written.
import { UserRoundPlus } from 'lucide-react'
import type { Person } from '../../shared/model/person'
import type { Voice } from '../../shared/model/voice'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import type { MenuEntry } from '../ui/MenuButton'

/** Whose words may need a sheet apart: 会長・社長・後継者 write apart (product.md "Layers"). */
const SHEET_VOICES = ['owner', 'successor', 'chairman', 'manager'] as const satisfies readonly Voice[]

export interface NewSheetsOptions {
  readonly persons: readonly Person[]
  readonly isDisabled: boolean
  readonly onNewSheet: (voice: Voice) => void
}

export function useNewSheets({ persons, isDisabled, onNewSheet }: NewSheetsOptions): readonly MenuEntry[] {
  const { app, glossary } = useTexts()
  if (isDisabled) return []
  return SHEET_VOICES.filter((voice) => !persons.some((person) => person.voice === voice)).map((voice) => ({
    id: voice,
    label: format(app.layerSwitch.newSheetOf, { voice: glossary.voices[voice] }),
    icon: <UserRoundPlus aria-hidden />,
    onAction: () => onNewSheet(voice),
  }))
}
