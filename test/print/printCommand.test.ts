// npm run print as it is used: a file in, a PDF out and one line said; or one sentence and nothing written.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printMain } from '../../build/print/printMain'
import { encodeEngagementFile } from '../../shared/file/encodeEngagementFile'
import { buildSample } from '../../shared/samples/buildSample'
import { smp05 } from '../../shared/samples/smp05'
import { readPdf } from './readPdf'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banso-print-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: readonly string[]) {
  const [said, complained]: [string[], string[]] = [[], []]
  const code = await printMain({
    args,
    folder,
    now: new Date('2026-11-21T03:00:00Z'),
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, said, complained }
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

function sampleFile(): Uint8Array {
  let ids = 0
  const newId = (): string => `print${(ids++).toString(36).padStart(8, '0')}`
  const documents = buildSample(smp05, { newId, now: () => 1 })
  return encodeEngagementFile(documents, {
    id: newId(),
    updatedAt: '2026-11-21T03:00:00.000Z',
    epoch: 0,
    lastSequence: 0,
  })
}

const wordsIn = (name: string): string => readPdf(readFileSync(join(folder, name))).text.replace(/\s/gu, '')

describe('the print command', () => {
  it('prints an outline, shared unless told otherwise, and says one line', async () => {
    put('会議.txt', '・納期が遅れる\n\t段取りに時間がかかる\n\t\t!任せきれない\n')
    const { code, said, complained } = await run('会議.txt', '--document', 'iceberg', '--out', 'map.pdf')
    expect([code, complained]).toEqual([0, []])
    expect(said).toEqual(['map.pdf: 1 ページ、警告 0 件'])
    const words = wordsIn('map.pdf')
    for (const part of ['納期が遅れる', '段取りに時間がかかる', '任せきれない', '共有版・全員', '会議'])
      expect(words).toContain(part)
  })

  it.each([
    ['shared', '共有版・全員', false, false],
    // The sample holds one sheet: the paper is called by it.
    ['owner', '経営者の用紙', true, false],
    ['internal', '支援機関内・持出注意', true, true],
  ] as const)(
    'prints a .bansou file for %s with what that reader may see',
    async (layer, mark, owner, internal) => {
      put('sample.bansou', sampleFile())
      const { code } = await run(
        'sample.bansou',
        '--document',
        'iceberg-summary',
        '--layer',
        layer,
        '--out',
        's.pdf',
      )
      expect(code).toBe(0)
      const words = wordsIn('s.pdf')
      expect(words).toContain(mark)
      expect(words).toContain('社長がいろいろな改善を始めても、続いていかない')
      expect(words.includes('トップが二人いるような状態')).toBe(owner)
      expect(words.includes('板ばさみの気持ち')).toBe(internal)
    },
  )

  it('warns of a character no font has', async () => {
    put('thai.txt', '社名はไทย\n')
    const { said } = await run('thai.txt', '--document', 'iceberg', '--out', 'thai.pdf')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('〓')
  })

  it.each([
    ['a skipped step', 'skip.txt', '表\n\t\t二段とばし\n'],
    ['an answer under a 裏課題', 'under.txt', '表\n\t!底\n\t\tその下\n'],
    ['nothing', 'empty.txt', ''],
    ['a card that is too long', 'long.txt', 'あ'.repeat(20_001)],
    ['too many lines', 'many.txt', '表\n'.repeat(5001)],
    ['Shift_JIS', 'sjis.txt', Uint8Array.of(0x94, 0x5b, 0x8a, 0xfa)],
    ['no .bansou inside', 'fake.bansou', 'PK これは違う'],
    ['a damaged .bansou', 'cut.bansou', sampleFile().subarray(0, 700)],
    ['another kind of file', 'photo.png', Uint8Array.of(0x89, 0x50)],
  ])('refuses %s with one sentence and writes nothing', async (_what, name, content) => {
    put(name, content)
    const before = readdirSync(folder)
    const { code, said, complained } = await run(name, '--document', 'iceberg', '--out', 'refused.pdf')
    expect([code, said]).toEqual([1, []])
    expect(complained).toHaveLength(1)
    expect(complained[0]).not.toMatch(/\n|undefined|\{/)
    expect(readdirSync(folder)).toEqual(before)
  })

  it.each(['--help', '-h'])('tells how it is used and writes nothing: %s', async (option) => {
    const before = readdirSync(folder)
    const { code, said, complained } = await run(option)
    expect([code, complained]).toEqual([0, []])
    for (const part of ['npm run print', '--document', '--layer', '--out', '.bansou', '.txt'])
      expect(said.join('\n')).toContain(part)
    expect(readdirSync(folder)).toEqual(before)
  })

  it('names the line of a step that was skipped', async () => {
    put('skip.txt', '表\n\t一段\n\t\t\t三段目\n')
    const { complained } = await run('skip.txt', '--document', 'iceberg', '--out', 'refused.pdf')
    expect(complained[0]).toContain('3')
  })

  it('says truly that a first line may not be indented', async () => {
    put('first.txt', '\n　表課題\n')
    const { complained } = await run('first.txt', '--document', 'iceberg', '--out', 'refused.pdf')
    expect(complained).toEqual(['2 行目は最初の項目なので、字下げせずに左端から書いてください。'])
  })

  it('refuses a missing file and an unknown document', async () => {
    expect((await run('no.txt', '--document', 'iceberg', '--out', 'x.pdf')).code).toBe(1)
    expect((await run('no.txt', '--document', 'poster', '--out', 'x.pdf')).code).toBe(1)
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false)
  })
})
