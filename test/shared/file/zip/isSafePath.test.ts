import { describe, expect, it } from 'vitest'
import { isSafePath } from '../../../../shared/file/zip/isSafePath'

describe('a name inside a zip', () => {
  it.each(['manifest.json', 'documents/owner-a.update', '画像/一.png', 'folder/', '..a/b..'])(
    '%j is plain',
    (name) => {
      expect(isSafePath(name)).toBe(true)
    },
  )

  it.each([
    '',
    '/a',
    '../a',
    'a/..',
    'a/../b',
    './a',
    'a//b',
    'C:/a',
    'a\\b',
    'a\u0000',
    'a\nb',
    'x'.repeat(201),
  ])('%j is refused', (name) => {
    expect(isSafePath(name)).toBe(false)
  })
})
