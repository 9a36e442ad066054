// Asks about words that could not be saved: when somebody wants to leave them, and when their field went without asking.
import { useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { unsavedText } from '../ui/unsavedText'
import { pageRoute } from './pageRoute'
import type { Unstored } from './unstored'
import { UnsavedWordsDialog } from './UnsavedWordsDialog'
import { UnstoredDialog } from './UnstoredDialog'

const BETWEEN = '\n\n'

export interface UnsavedWordsProps {
  readonly isLeaving: boolean
  /** What nothing could store, when the window wants to close. */
  readonly unstored: readonly Unstored[]
}

export function UnsavedWords({ isLeaving, unstored }: UnsavedWordsProps) {
  const leftOver = useSyncExternalStore(unsavedText.subscribe, unsavedText.leftOver)
  if (leftOver.length > 0) return <LeftOver words={leftOver.join(BETWEEN)} />
  if (!isLeaving) return null
  return unstored.length > 0 ? <UnstoredDialog unstored={unstored} /> : <Leaving />
}

function Leaving() {
  const { unsavedWords } = useTexts().app
  // As they were when it was asked: what is typed later is no reason to ask.
  const [words] = useState(unsavedText.words)
  const stay = (): void => {
    // The dialog has to be gone before the caret can go back into the text behind it.
    flushSync(pageRoute.stay)
    unsavedText.show()
  }
  const leave = (): void => {
    unsavedText.giveUp()
    pageRoute.leave()
  }
  if (words.length === 0) return null
  return (
    <UnsavedWordsDialog
      title={unsavedWords.title}
      reason={unsavedWords.leaving}
      words={words.join(BETWEEN)}
      giveUpLabel={unsavedWords.leave}
      onGiveUp={leave}
      closeLabel={unsavedWords.stay}
      onClose={stay}
      wayBack={
        <Button variant="primary" autoFocus onPress={stay}>
          {unsavedWords.stay}
        </Button>
      }
    />
  )
}

function LeftOver({ words }: { readonly words: string }) {
  const { unsavedWords } = useTexts().app
  const discard = (): void => {
    unsavedText.clearLeftOver()
    // Nothing else to ask about: on to where the person wanted to go.
    if (unsavedText.words().length === 0) pageRoute.leave()
  }
  return (
    <UnsavedWordsDialog
      title={unsavedWords.title}
      reason={unsavedWords.leftOver}
      words={words}
      giveUpLabel={unsavedWords.discard}
      onGiveUp={discard}
      closeLabel={unsavedWords.discard}
      onClose={discard}
    />
  )
}
