// The one sentence for DATA this version must not touch.
import type { Problem } from '../../shared/lib/result'

export function explainStamp({ code }: Problem, dir: string): string {
  if (code === 'data.newer')
    return `The data in ${dir} belongs to a newer version of this app; install that version.`
  if (code === 'data.newerChromium')
    return `The data in ${dir} was used by a newer browser engine; install the newer app or choose another folder with --data.`
  return `The data folder ${dir} cannot be written to (${code}); check it, or choose another one with --data.`
}
