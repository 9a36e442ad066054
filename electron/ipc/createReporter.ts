// Tells whoever looks at the terminal that something unexpected happened. Names the place and the kind of error only:
// no message, path or payload, because those may carry words of an engagement.
import type { Problem } from '../../shared/lib/result'

export interface Reporter {
  unexpected(place: string, error: unknown): void
  problem(problem: Problem): void
}

export function createReporter(write: (line: string) => void): Reporter {
  return {
    unexpected(place, error) {
      write(`unexpected error in ${place}: ${kindOf(error)}\n`)
    },
    problem({ code }) {
      write(`something in the data folder could not be kept or removed: ${code}\n`)
    },
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name
}
