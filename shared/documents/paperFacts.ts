// What a PDF says about itself besides its pages.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { PaperDescription } from './paper'
import type { PaperDocument } from './paperDocument'
import type { PaperOrder } from './paperOrder'

export function paperFacts(
  document: PaperDocument,
  { name }: EngagementSnapshot,
  { words, language, layer }: PaperOrder,
): Omit<PaperDescription, 'pages'> {
  const title = words.titles[document]
  return {
    title: name === '' ? title : `${title}　${name}`,
    subject: words.subjects[document],
    author: words.app,
    keywords: [...words.keywords, words.audiences[layer]],
    language,
  }
}
