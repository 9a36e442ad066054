// 保存済み／保存中／保存できません／控えを書けません, with the reason behind a press. Never green before the words are on disk.
import { CircleCheck, Eye, LoaderCircle, TriangleAlert } from 'lucide-react'
import { MAX_CARD_TEXT } from '../../shared/commands/checkText'
import { format } from '../text/format'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { classNames } from '../ui/classNames'
import { PopoverButton } from '../ui/PopoverButton'
import { unsavedText } from '../ui/unsavedText'
import type { EngagementSession } from './session/engagementSession'
import { saveStateLook, type SaveStateLook } from './saveStateLook'
import { useSaveState } from './useSaveState'
import styles from './SaveState.module.css'

export interface SaveStateProps {
  readonly session: EngagementSession
  readonly onRetry: () => void
}

const ICONS = {
  saved: CircleCheck,
  saving: LoaderCircle,
  failed: TriangleAlert,
  fileFailed: TriangleAlert,
  viewing: Eye,
} satisfies Record<SaveStateLook, unknown>

export function SaveState({ session, onRetry }: SaveStateProps) {
  const state = useSaveState(session)
  const look = saveStateLook(state)
  const { edits, file, isRefused } = state
  const { status, problem } = edits
  const { saveState } = useTexts().app
  const problemText = useProblemText()
  const Icon = ICONS[look]
  return (
    <>
      <PopoverButton
        label={saveState.label}
        className={classNames(styles.state, styles[look])}
        trigger={
          <>
            <Icon aria-hidden />
            <span className={styles.word}>{saveState[look]}</span>
          </>
        }
      >
        {look !== 'viewing' && (isRefused ? <RefusedWords /> : <p>{saveState[`${status}Note`]}</p>)}
        {problem !== null && <p className={styles.reason}>{problemText(problem)}</p>}
        {file.problem !== null && (
          <p className={styles.reason}>{format(saveState.fileLate, { reason: problemText(file.problem) })}</p>
        )}
        {look !== 'viewing' && (problem !== null || file.problem !== null) && (
          <Button onPress={onRetry}>{saveState.retry}</Button>
        )}
      </PopoverButton>
      {/* Saving goes on with every sentence: only what went wrong is read out. */}
      <span role="status" className={styles.spoken}>
        {(look === 'failed' || look === 'fileFailed') && saveState[look]}
      </span>
    </>
  )
}

/** What stands in the way, as far as it is known: they are too many. */
function RefusedWords() {
  const { saveState, unsavedWords } = useTexts().app
  const counts = unsavedText.words().map((words) => [...words].length)
  const count = Math.max(0, ...counts)
  const size = { max: MAX_CARD_TEXT.toLocaleString(), count: count.toLocaleString() }
  return (
    <>
      <p>{saveState.refusedNote}</p>
      {count > MAX_CARD_TEXT && <p className={styles.reason}>{format(unsavedWords.tooLong, size)}</p>}
    </>
  )
}
