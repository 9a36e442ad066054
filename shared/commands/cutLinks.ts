// 線を切る: removes links; the cards stay.
import type { Result } from '../lib/result'
import type { CommandContext } from './commandContext'

export function cutLinks(context: CommandContext, linkIds: readonly string[]): Result<number> {
  const { links } = context.docs.snapshot()
  return context.docs.change((writer) => {
    for (const linkId of linkIds) {
      const link = links.get(linkId)
      if (link !== undefined) writer.removeLink(link)
    }
  })
}
