// Everything that is checked, in the order it is checked: cheap and telling first. A stage with a report counts its tests,
// any other counts as one.
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const CACHE = join(ROOT, 'node_modules/.cache/banso')
const tool = (path) => join(ROOT, 'node_modules', path)
const report = (name) => join(CACHE, `${name}-report.json`)
const knip = (...words) => [
  tool('knip/bin/knip.js'),
  '--config',
  'build/knip.jsonc',
  '--no-progress',
  '--no-config-hints',
  ...words,
]
const MINUTE_MS = 60_000

export const STAGES = [
  { name: 'types', title: 'Types', command: [tool('typescript/bin/tsc'), '-b'] },
  {
    name: 'lint',
    title: 'Lint',
    command: [tool('eslint/bin/eslint.js'), '-c', 'build/eslint.config.mjs', '--max-warnings', '0', '.'],
  },
  {
    name: 'format',
    title: 'Format',
    command: [
      tool('prettier/bin/prettier.cjs'),
      '--check',
      '--log-level',
      'warn',
      '{shared,electron,renderer,build,test}/**/*.{ts,tsx,mjs,cjs}',
    ],
  },
  { name: 'walls', title: 'Import walls', command: ['build/scripts/checkWalls.mjs'] },
  { name: 'unused', title: 'Unused files, exports and packages', command: knip() },
  {
    name: 'untouched',
    title: 'Code that only its own test uses',
    command: knip('--production', '--include', 'files'),
  },
  {
    name: 'unit',
    title: 'Units, convergence, print, house',
    command: [
      tool('vitest/vitest.mjs'),
      'run',
      '-c',
      'build/vitest.config.mjs',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report('unit')}`,
    ],
    report: { tool: 'vitest', path: report('unit') },
    limitMs: 15 * MINUTE_MS,
  },
  { name: 'build', title: 'Build', command: ['build/scripts/build.mjs'] },
  {
    name: 'e2e',
    title: 'End to end in Chromium',
    command: [tool('playwright/cli.js'), 'test', '-c', 'build/playwright.config.mjs'],
    env: { BANSO_E2E_REPORT: report('e2e') },
    report: { tool: 'playwright', path: report('e2e') },
    needs: 'build',
    limitMs: 40 * MINUTE_MS,
  },
].map((stage) => ({ limitMs: 5 * MINUTE_MS, env: {}, ...stage }))
