import { describe, expect, it } from 'vitest'
import { langOfWords } from '../../../renderer/ui/langOfWords'

describe('the language of words somebody wrote', () => {
  it.each(['見本工業', 'なぜ', 'アルミ', 'ABC 工業', '「はじめて知った」'])('is Japanese for %s', (words) =>
    expect(langOfWords(words)).toBe('ja'),
  )

  it.each(['', 'ABC Manufacturing', '2026-04', '？'])('is not told by “%s”', (words) =>
    expect(langOfWords(words)).toBeUndefined(),
  )
})
