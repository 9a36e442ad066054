// The one sentence for a start that broke off. A disk that takes nothing is by far the most likely reason.
import { diskProblem } from '../files/diskProblem'

export function explainFailure(error: unknown, dir: string): string {
  const { code } = diskProblem(error).error
  if (code === 'disk.full')
    return `There is no space left for the data in ${dir}; make room, or choose another folder with --data.`
  if (code === 'disk.denied')
    return `The data folder ${dir} cannot be written to; check its rights, or choose another one with --data.`
  return `Browser mode could not start: ${error instanceof Error ? error.message : 'unknown'}`
}
