// The table of keys, from the one list in renderer/text.
import { useTexts } from '../text/useTexts'
import { ShortcutTable } from '../ui/ShortcutTable'
import styles from './Sheet.module.css'

export function ShortcutsSheet() {
  const { shortcuts } = useTexts()
  return (
    <div className={styles.sections}>
      <p className={styles.note}>{shortcuts.intro}</p>
      <ShortcutTable groups={shortcuts.groups} />
    </div>
  )
}
