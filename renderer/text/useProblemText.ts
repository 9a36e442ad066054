// Turns a reason into one sentence of the chosen language.
import { useCallback } from 'react'
import type { Problem } from '../../shared/lib/result'
import { describeProblem } from './describeProblem'
import { useTexts } from './useTexts'

export function useProblemText(): (problem: Problem) => string {
  const texts = useTexts()
  return useCallback((problem: Problem) => describeProblem(problem, texts), [texts])
}
