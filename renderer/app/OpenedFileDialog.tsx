// Asks about a file from the desktop before anything is made of it, and tells by name what could not be read.
import { useEffect, useState, useSyncExternalStore } from 'react'
import { refusedImport } from '../engagements/refusedImport'
import { format } from '../text/format'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useToasts } from '../ui/useToasts'
import type { ConsoleServices } from './consoleServices'
import { createOpenedFiles, type OpenedFileAnswer, type OpenedFileQuestion } from './openedFiles'
import { goTo } from './useRoute'

export interface OpenedFileDialogProps {
  readonly services: Pick<ConsoleServices, 'bridge' | 'shelf'>
  /** False while the person is asked about words that are not saved: one question at a time. */
  readonly canAsk: boolean
}

export function OpenedFileDialog({ services, canAsk }: OpenedFileDialogProps) {
  const { bridge, shelf } = services
  const { openedFile } = useTexts().app
  const problemText = useProblemText()
  const toast = useToasts()
  const [files] = useState(() => createOpenedFiles(shelf))
  const question = useSyncExternalStore(files.subscribe, files.question)

  useEffect(
    () =>
      files.onRefused((name, problem) =>
        toast({
          message: format(openedFile.refused, { name, reason: problemText(problem) }),
          tone: 'warning',
          until: refusedImport.until(),
        }),
      ),
    [files, openedFile, problemText, toast],
  )
  // After the listener above: what main kept for us comes at once.
  useEffect(() => bridge.onFileOpened(files.receive), [bridge, files])

  const answer = (given: OpenedFileAnswer): void =>
    void files.answer(given).then((id) => {
      // Leaving an open 案件 asks by itself, where words would be lost.
      if (id === null) return
      refusedImport.opened()
      goTo({ kind: 'iceberg', id })
    })
  return (
    question !== null && canAsk && <Question key={question.file.name} question={question} onAnswer={answer} />
  )
}

interface QuestionProps {
  readonly question: OpenedFileQuestion
  readonly onAnswer: (answer: OpenedFileAnswer) => void
}

function Question({ question, onAnswer }: QuestionProps) {
  const { app } = useTexts()
  const { openedFile, header } = app
  const { file, cardCount, here } = question
  const named = (name: string): string => (name === '' ? header.unnamed : name)
  const about = { file: file.name, count: cardCount }
  const cancel = (): void => onAnswer('cancel')
  return (
    <Dialog
      title={format(here === null ? openedFile.newTitle : openedFile.knownTitle, {
        name: named(question.name),
      })}
      role="alertdialog"
      closeLabel={app.cancel}
      onClose={cancel}
      actions={
        <>
          {/* A key that was meant for a card makes no 案件. */}
          <Button onPress={cancel} autoFocus>
            {app.cancel}
          </Button>
          {here !== null && <Button onPress={() => onAnswer('read')}>{openedFile.readCopy}</Button>}
          <Button variant="primary" onPress={() => onAnswer(here === null ? 'read' : 'openHere')}>
            {here === null ? openedFile.read : openedFile.openHere}
          </Button>
        </>
      }
    >
      <p>
        {here === null
          ? format(openedFile.newNote, about)
          : format(openedFile.knownNote, { ...about, here: named(here.name), hereCount: here.cardCount })}
      </p>
    </Dialog>
  )
}
