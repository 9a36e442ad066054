// The fonts of paper while a window needs them: on the way, there, or not to be had (then with a way to try again).
import { useCallback, useEffect, useState } from 'react'
import type { PrintFonts } from './fonts/preparePrintFonts'
import { loadFonts } from './loadFonts'

export type FontsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly fonts: PrintFonts }
  | { readonly kind: 'failed'; readonly retry: () => void }

export function usePrintFonts(): FontsState {
  const [attempt, setAttempt] = useState(0)
  const [outcome, setOutcome] = useState<PrintFonts | 'failed' | null>(null)
  useEffect(() => {
    let isCurrent = true
    const settle = (result: PrintFonts | 'failed'): void => {
      if (isCurrent) setOutcome(result)
    }
    loadFonts().then(settle, () => settle('failed'))
    return () => {
      isCurrent = false
    }
  }, [attempt])
  const retry = useCallback(() => {
    setOutcome(null)
    setAttempt((count) => count + 1)
  }, [])
  if (outcome === null) return { kind: 'loading' }
  return outcome === 'failed' ? { kind: 'failed', retry } : { kind: 'ready', fonts: outcome }
}
