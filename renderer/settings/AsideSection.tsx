// What was put aside on this device: of which 案件, when, how much. It can be saved for somebody who can help; nothing is
// thrown away here.
import { useEffect, useState } from 'react'
import type { Problem, Result } from '../../shared/lib/result'
import { format } from '../text/format'
import { useLanguage } from '../text/useLanguage'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { useToasts } from '../ui/useToasts'
import type { AsideEntry, AsideRecords } from './asideRecords'
import { SettingsSection } from './SettingsSection'
import styles from './AsideSection.module.css'

export function AsideSection({
  records,
  now,
}: {
  readonly records: AsideRecords
  readonly now: () => number
}) {
  const { aside } = useTexts().settings
  const toast = useToasts()
  const problemText = useProblemText()
  const [listed, setListed] = useState<Result<readonly AsideEntry[]> | null>(null)
  useEffect(() => {
    let isShown = true
    void records.list().then((result) => {
      if (isShown) setListed(result)
    })
    return () => {
      isShown = false
    }
  }, [records])

  const tell = (problem: Problem): void => toast({ message: problemText(problem), tone: 'warning' })
  const save = async (): Promise<void> => {
    const date = new Date(now()).toLocaleDateString('sv-SE')
    const saved = await records.save(format(aside.fileName, { date }))
    if (!saved.ok) return tell(saved.error)
    if (saved.value !== null) toast({ message: format(aside.saved, { name: saved.value }) })
  }
  return (
    <SettingsSection title={aside.title} note={aside.note}>
      {listed === null && <p role="status">{aside.loading}</p>}
      {listed?.ok === false && <p>{problemText(listed.error)}</p>}
      {listed?.ok === true && listed.value.length === 0 && <p className={styles.none}>{aside.none}</p>}
      {listed?.ok === true && listed.value.length > 0 && (
        <>
          <Entries entries={listed.value} />
          <Button onPress={() => void save()}>{aside.save}</Button>
          <p className={styles.care}>{aside.saveNote}</p>
        </>
      )}
    </SettingsSection>
  )
}

function Entries({ entries }: { readonly entries: readonly AsideEntry[] }) {
  const { app, settings } = useTexts()
  const { aside } = settings
  const times = new Intl.DateTimeFormat(useLanguage(), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <ul className={styles.entries} aria-label={aside.label}>
      {entries.map(({ engagementName, reason, at, pieceCount, byteCount }, index) => (
        <li key={index} className={styles.entry}>
          <span className={styles.name}>{engagementName === '' ? app.header.unnamed : engagementName}</span>
          <span>{aside.reasons[reason]}</span>
          <span>{at === null ? aside.unknownTime : times.format(new Date(at))}</span>
          <span>{format(aside.pieces, { count: pieceCount })}</span>
          <span>{format(aside.size, { count: byteCount.toLocaleString() })}</span>
        </li>
      ))}
    </ul>
  )
}
