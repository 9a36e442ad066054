// Asks before the window closes over words that neither the database nor the file could take. Escape and the cross stay.
import { format } from '../text/format'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { pageRoute } from './pageRoute'
import type { Unstored } from './unstored'

export function UnstoredDialog({ unstored }: { readonly unstored: readonly Unstored[] }) {
  const { unsavedWords, unstoredWords, header } = useTexts().app
  const problemText = useProblemText()
  return (
    <Dialog
      title={unsavedWords.title}
      role="alertdialog"
      closeLabel={unstoredWords.stay}
      onClose={pageRoute.stay}
      actions={
        <>
          <Button variant="quiet" onPress={pageRoute.leave}>
            {unstoredWords.leave}
          </Button>
          <Button variant="primary" autoFocus onPress={pageRoute.stay}>
            {unstoredWords.stay}
          </Button>
        </>
      }
    >
      {unstored.map(({ name, problem }, index) => (
        <p key={index}>
          {format(unstoredWords.what, { name: name === '' ? header.unnamed : name })}{' '}
          {problem !== null && problemText(problem)}
        </p>
      ))}
      <p>{unstoredWords.advice}</p>
    </Dialog>
  )
}
