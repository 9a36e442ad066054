// From input bytes to pages: which file is read how, and what a reader of several persons' sheets is told.
import { describe, expect, it } from 'vitest'
import { buildPaper } from '../../build/print/buildPaper'

const now = new Date('2026-11-21T03:00:00Z')
const build = (name: string, text: string) =>
  buildPaper(new TextEncoder().encode(text), { name, document: 'iceberg', layer: 'shared', now })

describe('what is printed from a file', () => {
  it('is an outline under its own name, whatever case the ending has', () => {
    const built = build('第3回の会議.TXT', '納期\n')
    expect(built.ok && built.paper.title).toBe('氷山マップ　第3回の会議')
    expect(built.ok && built.warnings).toEqual([])
  })

  it('is refused in one sentence when the file is of another kind', () => {
    const built = build('納期.docx', '納期\n')
    expect(built.ok).toBe(false)
    expect(built.ok ? '' : built.sentence).toMatch(/。$/)
  })
})
