// The README leads to files that are there: a newcomer who follows "find it in one minute" arrives.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { houseFiles } from './houseFiles'
import { houseRoot } from './houseRoot'
import { readHouseFile } from './readHouseFile'

/** Repository paths in code spans and links of a page. A placeholder such as <place> or * ends the path before it. */
function pathsIn(page: string): readonly string[] {
  const text = readHouseFile(page)
  const spans = [...text.matchAll(/`([^`\n]+)`/g), ...text.matchAll(/\]\(([^)#\s]+)/g)].map(
    ([, span = '']) => span,
  )
  return spans
    .filter((span) => /^(\.\/)?(shared|electron|renderer|build|test|\.ci|\.github)\/[^\s:]*$/.test(span))
    .map((span) =>
      span.replace(/[<{*…].*$/, '').replace(/[^/]*$/, (tail) => (/[<{*…]/.test(span) ? '' : tail)),
    )
}

const pages = houseFiles.filter((path) => /(^|\/)(README|SPEC|SECURITY)\.md$/.test(path))

describe('the README', () => {
  const readme = houseFiles.includes('README.md') ? readHouseFile('README.md') : ''

  it('opens in Japanese and gives the two commands', () => {
    expect(readme.split('\n').slice(0, 12).join('\n')).toMatch(/[\u3041-\u3096]/)
    expect(readme).toContain('npm start')
    expect(readme).toContain('npm test')
  })

  it('has a table to find things in one minute', () => {
    const [, table = ''] = readme.split(/^#+.*one minute.*$/im)
    const rows = (table.split(/^#/m)[0] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('|') && line.includes('`'))
    expect(rows.length).toBeGreaterThanOrEqual(8)
  })

  it.each(pages)('%s names only files that exist', (page) => {
    expect(pathsIn(page).filter((path) => !existsSync(join(houseRoot, path)))).toEqual([])
  })
})
