// The lint rules catch what is planted, and leave alone what belongs. The snippets are never written to disk.
import { ESLint } from 'eslint'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { houseRoot } from './houseRoot'

const untyped = {
  languageOptions: { parserOptions: { projectService: false } },
  rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/await-thenable': 'off' },
} as const

const lint = new ESLint({
  cwd: houseRoot,
  overrideConfigFile: join(houseRoot, 'build/eslint.config.mjs'),
  overrideConfig: untyped,
})

async function complaintsAbout(path: string, source: string): Promise<readonly string[]> {
  const [result] = await lint.lintText(`${source}\n`, { filePath: join(houseRoot, path) })
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message)
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `  use(${index})`).join('\n')
const syntax = 'no-restricted-syntax'

const PLANTS: readonly (readonly [sentence: string, path: string, source: string, rule: string])[] = [
  [
    'shared reads the clock',
    'shared/doc/leak.ts',
    'export const leak = () => Date.now()',
    'no-restricted-properties',
  ],
  ['shared makes a date of now', 'shared/doc/leak.ts', 'export const leak = () => new Date()', syntax],
  [
    'shared throws dice',
    'shared/layout/leak.ts',
    'export const leak = () => Math.random()',
    'no-restricted-properties',
  ],
  [
    'shared takes randomness from the platform',
    'shared/lib/leak.ts',
    'export const leak = () => crypto.getRandomValues(new Uint8Array(4))',
    'no-restricted-globals',
  ],
  [
    'an any',
    'shared/lib/leak.ts',
    'export const leak = (value: any) => value',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'a silenced compiler',
    'renderer/ui/leak.ts',
    '// @ts-expect-error later\nexport const leak: string = 1',
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    'an unfinished mark',
    'electron/files/leak.ts',
    `// ${'TO'}DO write it\nexport const leak = 1`,
    'no-warning-comments',
  ],
  ['a default export', 'renderer/ui/Leak.tsx', 'export default function Leak() {\n  return null\n}', syntax],
  ['export everything', 'shared/model/leak.ts', "export * from './card'", syntax],
  [
    'a file over 400 lines',
    'shared/lib/leak.ts',
    `export const use = (n: number) => n\n${lines(401)}`,
    'max-lines',
  ],
  [
    'a function over 60 lines',
    'shared/lib/leak.ts',
    `export function leak(use: (n: number) => void) {\n${lines(61)}\n}`,
    'max-lines-per-function',
  ],
  [
    'five parameters',
    'shared/lib/leak.ts',
    'export const leak = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e]',
    'max-params',
  ],
  [
    'a V2 update',
    'renderer/storage/leak.ts',
    "import * as Y from 'yjs'\nexport const leak = Y.encodeStateAsUpdateV2",
    syntax,
  ],
  [
    'a V2 merge',
    'shared/file/leak.ts',
    "import { mergeUpdatesV2 } from 'yjs'\nexport const leak = mergeUpdatesV2",
    syntax,
  ],
  [
    'listening to V2',
    'shared/doc/leak.ts',
    "export const leak = (doc: Doc) => doc.on('updateV2', () => null)",
    syntax,
  ],
  [
    'raw markup',
    'renderer/ui/Leak.tsx',
    'export const Leak = (html: string) => <p dangerouslySetInnerHTML={{ __html: html }} />',
    syntax,
  ],
  [
    'markup by assignment',
    'renderer/print/leak.ts',
    'export const leak = (node: Element, html: string) => {\n  node.innerHTML = html\n}',
    syntax,
  ],
  ['Japanese outside the tables', 'renderer/iceberg/Leak.tsx', "export const leak = '付箋'", syntax],
  [
    'Japanese in a template',
    'renderer/iceberg/leak.ts',
    'export const leak = (n: number) => `${n}枚`',
    syntax,
  ],
  ['Japanese between tags', 'renderer/iceberg/Leak.tsx', 'export const Leak = () => <p>なぜ</p>', syntax],
  ['English between tags', 'renderer/iceberg/Leak.tsx', 'export const Leak = () => <p>Why</p>', syntax],
  [
    'an English label',
    'renderer/ui/Leak.tsx',
    'export const Leak = () => <button aria-label="Close" />',
    syntax,
  ],
  [
    'a hook in a branch',
    'renderer/ui/Leak.tsx',
    "import { useState } from 'react'\nexport function Leak(props: { on: boolean }) {\n  if (props.on) useState(1)\n  return null\n}",
    'react-hooks/rules-of-hooks',
  ],
  ['a skipped test', 'test/shared/lib/leak.test.ts', "it.skip('runs', () => undefined)", syntax],
  ['a focused test', 'test/shared/lib/leak.test.ts', "it.only('runs', () => undefined)", syntax],
  ['a promised test', 'test/shared/lib/leak.test.ts', `it.${'to'}do('runs')`, syntax],
  [
    'a focused group in the browser',
    'test/e2e/leak.spec.ts',
    "test.describe.only('runs', () => undefined)",
    syntax,
  ],
  [
    'a test that waits for time',
    'test/e2e/leak.spec.ts',
    'export const leak = (page: Page) => page.waitForTimeout(500)',
    syntax,
  ],
  [
    'a test that sleeps',
    'test/storage/leak.test.ts',
    'export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))',
    syntax,
  ],
  [
    'a test that imports sleep',
    'test/storage/leak.test.ts',
    "import { setTimeout as sleep } from 'node:timers/promises'\nexport const leak = sleep",
    syntax,
  ],
]

const SOUND: readonly (readonly [sentence: string, path: string, source: string])[] = [
  ['Japanese in the tables', 'renderer/text/ja/iceberg.ts', "export const iceberg = { why: 'それはなぜ？' }"],
  ['Japanese in the samples', 'shared/samples/smp01.ts', "export const smp01 = ['付箋']"],
  ['Japanese in a test', 'test/shared/lib/leak.test.ts', "export const leak = '髙﨑𠮷𩸽'"],
  [
    'a date of a given time',
    'shared/doc/leak.ts',
    'export const leak = (timeMs: number) => new Date(timeMs)',
  ],
  [
    'a deadline in a test',
    'test/e2e/leak.ts',
    "export const leak = (ms: number) => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), ms))",
  ],
  ['a class name', 'renderer/ui/Sound.tsx', 'export const Sound = () => <p className="card">·</p>'],
  ['a default export where a tool wants one', 'build/vite.config.mjs', 'export default {}'],
]

describe('the lint rules', () => {
  it.each(PLANTS)('refuse %s', async (_sentence, path, source, rule) => {
    expect(await complaintsAbout(path, source)).toContain(rule)
  })

  it.each(SOUND)('allow %s', async (_sentence, path, source) => {
    expect(await complaintsAbout(path, source)).toEqual([])
  })
})
