// A paper of one A4 page with the given lines of text, for tests that care about text only.
import type { PaperDescription } from '../../shared/documents/paper'

export function paperOf(lines: readonly string[], { bold = false } = {}): PaperDescription {
  return {
    title: '試し刷り',
    subject: '',
    author: '伴走支援チーム',
    keywords: [],
    language: 'ja',
    pages: [
      {
        widthMm: 210,
        heightMm: 297,
        items: lines.map((text, index) => ({
          kind: 'text',
          xMm: 15,
          baselineMm: 20 + index * 7,
          sizePt: 11,
          bold,
          colour: '#212b36',
          text,
        })),
      },
    ],
  }
}
