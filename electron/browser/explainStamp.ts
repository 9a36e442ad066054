// The one sentence for DATA this version must not touch.
import type { Problem } from '../../shared/lib/result'

export function explainStamp({ code }: Problem, dir: string): string {
  if (code === 'data.newer')
    return `The data in ${dir} belongs to a newer version of this app; install that version.`
  return `The data folder ${dir} cannot be used (${code}).`
}
