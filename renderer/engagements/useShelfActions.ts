// The deeds of 案件一覧 in the chosen language.
import { useMemo } from 'react'
import { useProblemText } from '../text/useProblemText'
import { useTexts } from '../text/useTexts'
import { useToasts } from '../ui/useToasts'
import { createShelfActions, type ShelfActionOptions, type ShelfActions } from './createShelfActions'
import { refusedImport } from './refusedImport'

export function useShelfActions({
  shelf,
  refresh,
  onOpen,
}: Pick<ShelfActionOptions, 'shelf' | 'refresh' | 'onOpen'>): ShelfActions {
  const toast = useToasts()
  const problemText = useProblemText()
  const { engagements } = useTexts()
  return useMemo(
    () =>
      createShelfActions({
        shelf,
        refresh,
        onOpen,
        toast,
        problemText,
        texts: engagements,
        refused: refusedImport,
      }),
    [shelf, refresh, onOpen, toast, problemText, engagements],
  )
}
