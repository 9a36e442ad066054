// From 「PDF を保存」 to the file: asks once more where that is due, writes the PDF, hands it over, says what came of it.
import { useState } from 'react'
import type { PaperDescription } from '../../shared/documents/paper'
import type { FontsState } from './usePrintFonts'
import { writePdf } from './writePdf'

export interface PaperToSave {
  readonly paper: PaperDescription
  readonly name: string
  readonly fonts: FontsState
  readonly madeAt: Date
  readonly saveFile: (suggestedName: string, bytes: Uint8Array) => Promise<string | null>
}

export interface PaperSaving {
  readonly state: 'idle' | 'asking' | 'writing' | 'failed'
  /** The name of the paper last saved; null once another one is shown. */
  readonly savedAs: string | null
  readonly ask: () => void
  readonly save: () => void
  readonly cancel: () => void
}

export function usePaperSaving({ paper, name, fonts, madeAt, saveFile }: PaperToSave): PaperSaving {
  const [state, setState] = useState<PaperSaving['state']>('idle')
  const [saved, setSaved] = useState<{ readonly paper: PaperDescription; readonly as: string } | null>(null)

  const write = async (): Promise<void> => {
    if (fonts.kind !== 'ready') return
    setState('writing')
    try {
      await nextFrame()
      const as = await saveFile(name, writePdf(paper, fonts.fonts, madeAt).bytes)
      setSaved(as === null ? null : { paper, as })
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return {
    state,
    savedAs: saved?.paper === paper ? saved.as : null,
    ask: () => setState('asking'),
    save: () => void write(),
    cancel: () => setState('idle'),
  }
}

/** Lets 「PDF を作っています」 appear before the page is busy. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}
