// Habits the compiler does not see: purity of shared, sizes, clear exports, words only in renderer/text, honest tests.
// Flat config replaces a rule when it is named again, it does not add to it: every list here is spread from a constant.
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const JAPANESE = '[\\u3005\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9d]'

const asArgument = (use) =>
  `Take it as an argument (${use}); shared code must give the same answer on every machine.`

/** A config file may have the default export its tool asks for; nothing else may. */
const namedExports = [
  { selector: 'ExportAllDeclaration', message: 'Name what you export.' },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Use a named export, so a search for the name finds it.',
  },
]

const v1Only = [
  {
    selector: 'Identifier[name=/Update(s|Meta|FormatV1To|FormatV2To)?V[12]$/]',
    message: 'V1 updates everywhere, by their plain names: merging V2 can hang (yjs #687).',
  },
  { selector: 'Identifier[name=/^(en|de)codeSnapshotV2$/]', message: 'V1 updates everywhere.' },
  { selector: "Literal[value='updateV2']", message: "Listen to 'update': V1 updates everywhere." },
]

const noMarkup = [
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'Text is text: render it as children.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text is text: use textContent.',
  },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'Text is text.' },
]

const everywhere = [...namedExports, ...v1Only, ...noMarkup]

const pure = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: asArgument('clock') },
  { selector: "CallExpression[callee.name='Date']", message: asArgument('clock') },
]

const inText = 'Every word on a screen comes from renderer/text (ja and en).'
const NAMING_ATTRIBUTE =
  '/^(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|description)$/'

const wordsInText = [
  { selector: `Literal[value=/${JAPANESE}/]`, message: inText },
  { selector: `TemplateElement[value.raw=/${JAPANESE}/]`, message: inText },
  { selector: `JSXText[value=/${JAPANESE}/]`, message: inText },
  { selector: 'JSXText[value=/[A-Za-z]{2,}/]', message: inText },
  {
    selector: `JSXAttribute[name.name=${NAMING_ATTRIBUTE}] > Literal[value=/[A-Za-z]{2,}/]`,
    message: inText,
  },
]

const runAll = 'A test runs or it is deleted.'
const noSleep = 'Wait for the event, the locator or the injected clock; never for time.'

const honestTests = [
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe|fcontext)$/]',
    message: runAll,
  },
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite|bench)$/][property.name=/^(skip|only|todo|fixme|skipIf|runIf|fails|fail)$/]',
    message: runAll,
  },
  {
    selector:
      'MemberExpression[object.type="MemberExpression"][object.property.name="describe"][property.name=/^(skip|only|fixme)$/]',
    message: runAll,
  },
  { selector: "CallExpression[callee.property.name='waitForTimeout']", message: noSleep },
  {
    selector:
      "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'][arguments.0.type='Identifier']",
    message: noSleep,
  },
  {
    selector:
      "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'] > ArrowFunctionExpression > CallExpression[callee.name=/^(resolve|done|ok)$/]",
    message: noSleep,
  },
  { selector: "ImportDeclaration[source.value='node:timers/promises']", message: noSleep },
]

const SIZES = {
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
}

const HABITS = {
  ...SIZES,
  eqeqeq: ['error', 'always'],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-debugger': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 999 }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'all' }],
  'no-restricted-syntax': ['error', ...everywhere],
}

const NODE_GLOBALS = Object.fromEntries(
  [
    'process',
    'console',
    'URL',
    'Buffer',
    'fetch',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'AbortController',
    'AbortSignal',
    'TextDecoder',
    'TextEncoder',
    'performance',
    'structuredClone',
    'queueMicrotask',
    'Intl',
    'module',
    'require',
    '__dirname',
  ].map((name) => [name, 'readonly']),
)

/** Rules that need types. Switched off for the planted snippets of test/house, which are in no project. */
const TYPED = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
}

export default tseslint.config(
  { ignores: ['node_modules/**', 'out/**', 'dist/**', 'test-results/**', '**/*.d.ts', '**/*.d.mts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    extends: [tseslint.configs.base],
    plugins: { 'react-hooks': hooks },
    rules: HABITS,
  },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: NODE_GLOBALS }, rules: { 'no-undef': 'error' } },
  {
    files: ['{shared,electron,renderer,test}/**/*.{ts,tsx}'],
    ignores: process.env.BANSO_LINT_TYPES === 'off' ? ['**/*'] : [],
    languageOptions: { parserOptions: { projectService: true } },
    rules: TYPED,
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'crypto', message: asArgument('fillRandom') },
        { name: 'performance', message: asArgument('clock') },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: asArgument('fillRandom or a seed') },
        { object: 'Date', property: 'now', message: asArgument('clock') },
        { object: 'performance', property: 'now', message: asArgument('clock') },
        { object: 'crypto', property: 'randomUUID', message: asArgument('newId') },
        { object: 'crypto', property: 'getRandomValues', message: asArgument('fillRandom') },
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...pure],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/text/**'],
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/purity': 'error',
      'react-hooks/set-state-in-render': 'error',
      'react-hooks/static-components': 'error',
      'react-hooks/error-boundaries': 'error',
      'react-hooks/globals': 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...wordsInText],
    },
  },
  {
    // Tables of words and cards: their length is their content.
    files: ['renderer/text/**', 'shared/samples/**', 'shared/questions/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    // A describe block is a list of sentences, not a function: its length says nothing.
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...everywhere, ...honestTests],
    },
  },
  {
    files: ['build/*.config.{mjs,ts}', 'build/*.cjs'],
    rules: { 'no-restricted-syntax': ['error', ...v1Only] },
  },
)
