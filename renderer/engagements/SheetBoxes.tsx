// 「会長の用紙も入れる」: one box for every one-person sheet of an 案件, none of them ticked by itself.
import type { DocKey } from '../../shared/model/layer'
import type { Person } from '../../shared/model/person'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Switch } from '../ui/Switch'
import styles from './ShelfDialog.module.css'

export interface SheetBoxesProps {
  readonly persons: readonly Person[]
  readonly ticked: readonly DocKey[]
  readonly onChange: (ticked: readonly DocKey[]) => void
}

export function SheetBoxes({ persons, ticked, onChange }: SheetBoxesProps) {
  const { engagements, glossary } = useTexts()
  if (persons.length === 0) return null
  return (
    <div className={styles.sheets}>
      {persons.map(({ id, voice }) => {
        const docKey = `owner:${id}` as const
        const sheet = format(glossary.ownerSheet, { voice: glossary.voices[voice] })
        const others = ticked.filter((key) => key !== docKey)
        return (
          <Switch
            key={id}
            isOn={ticked.includes(docKey)}
            onChange={(isOn) => onChange(isOn ? [...others, docKey] : others)}
          >
            {format(engagements.exportDialog.withSheet, { sheet })}
          </Switch>
        )
      })}
      <p className={styles.sheetsNote}>{engagements.exportDialog.sheetsNote}</p>
    </div>
  )
}
