// Three large choices while there is nothing yet, over a quiet picture of sky and sea. No wizard.
import { Building2, FolderOpen, Sprout } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTexts } from '../text/useTexts'
import { useArrivalFocus } from '../ui/useArrivalFocus'
import { SeaPicture } from './SeaPicture'
import styles from './FirstRun.module.css'

export interface FirstRunProps {
  readonly hasArrived: boolean
  readonly onNew: () => void
  readonly onSample: () => void
  readonly onOpenFile: () => void
}

export function FirstRun({ hasArrived, onNew, onSample, onOpenFile }: FirstRunProps) {
  const { first, keptHere } = useTexts().engagements
  const heading = useArrivalFocus<HTMLHeadingElement>(hasArrived)
  return (
    <div className={styles.scene}>
      <SeaPicture />
      <main className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {first.title}
        </h1>
        <div className={styles.choices}>
          <LargeChoice
            icon={<Building2 aria-hidden />}
            title={first.newTitle}
            note={first.newNote}
            onPress={onNew}
          />
          <LargeChoice
            icon={<Sprout aria-hidden />}
            title={first.sampleTitle}
            note={first.sampleNote}
            onPress={onSample}
          />
          <LargeChoice
            icon={<FolderOpen aria-hidden />}
            title={first.openTitle}
            note={first.openNote}
            onPress={onOpenFile}
          />
        </div>
        <p className={styles.kept}>{keptHere}</p>
      </main>
    </div>
  )
}

interface LargeChoiceProps {
  readonly icon: ReactNode
  readonly title: string
  readonly note: string
  readonly onPress: () => void
}

function LargeChoice({ icon, title, note, onPress }: LargeChoiceProps) {
  return (
    <Button className={styles.choice ?? ''} onPress={onPress}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.choiceTitle}>{title}</span>
      <span className={styles.choiceNote}>{note}</span>
    </Button>
  )
}
