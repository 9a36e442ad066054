// Asks about words that could not be saved: when somebody wants to leave them, and when their field went without asking.
import { useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { unsavedText } from '../ui/unsavedText'
import { pageRoute } from './pageRoute'
import { UnsavedWordsDialog } from './UnsavedWordsDialog'

const BETWEEN = '\n\n'

export function UnsavedWords({ isLeaving }: { readonly isLeaving: boolean }) {
  const leftOver = useSyncExternalStore(unsavedText.subscribe, unsavedText.leftOver)
  if (leftOver.length > 0) return <LeftOver words={leftOver.join(BETWEEN)} />
  return isLeaving ? <Leaving /> : null
}

function Leaving() {
  const { unsavedWords } = useTexts().app
  const [words] = useState(() => unsavedText.words().join(BETWEEN))
  const stay = (): void => {
    // The dialog has to be gone before the caret can go back into the text behind it.
    flushSync(pageRoute.stay)
    unsavedText.show()
  }
  const leave = (): void => {
    unsavedText.giveUp()
    pageRoute.leave()
  }
  return (
    <UnsavedWordsDialog
      title={unsavedWords.title}
      reason={unsavedWords.leaving}
      words={words}
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
  return (
    <UnsavedWordsDialog
      title={unsavedWords.title}
      reason={unsavedWords.leftOver}
      words={words}
      giveUpLabel={unsavedWords.discard}
      onGiveUp={unsavedText.clearLeftOver}
      closeLabel={unsavedWords.discard}
      onClose={unsavedText.clearLeftOver}
    />
  )
}
