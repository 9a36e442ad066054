// Who may import whom, type imports included. A whitelist: what is not listed here is an error.
// The worlds' globals (no document in shared, no process in renderer) are the business of the tsconfig files, not of this one.
const PLACES =
  'engagements|overview|findings|iceberg|strengths|vision|wishes|themes|team|agreement|followup|trail|settings|facilitation|projection|participation'

const rooms = (world, names) => `^${world}/(${names})/`
const allow = (from, to) => ({ from: { path: from }, to: { path: to } })
const shared = (from, to) => allow(rooms('shared', from), rooms('shared', to))
const npm = (from, packages) => allow(from, `(^|/)node_modules/(${packages})(/|$)`)

/** A library that lives in one room: elsewhere it is an error even where the whitelist would let a package through. */
const owner = (name, packages, homes) => ({
  name: `${name}-has-one-home`,
  severity: 'error',
  from: { path: '^(shared|electron|renderer)/', pathNot: `^(${homes})` },
  to: { path: `(^|/)node_modules/(${packages})(/|$)` },
})

const forbid = (name, from, to) => ({ name, severity: 'error', from, to })

const forbidden = [
  forbid('no-cycles', {}, { circular: true }),
  // The query hides this one file from the resolver; its own package offers it under exactly that path.
  forbid(
    'everything-resolves',
    {},
    { couldNotResolve: true, pathNot: '^harfbuzzjs/dist/[\\w-]+\\.wasm\\?url$' },
  ),
  owner('dexie', 'dexie', 'renderer/storage/'),
  owner('jspdf', 'jspdf|jspdf-autotable', 'renderer/print/'),
  owner('harfbuzz', 'harfbuzzjs', 'renderer/print/'),
  owner('reactflow', 'reactflow|@xyflow/[^/]+', 'renderer/board/'),
  owner('dnd-kit', '@dnd-kit/[^/]+', 'renderer/(ui|board|outline)/'),
  owner(
    'yjs',
    'yjs|y-protocols|lib0',
    'shared/(doc|commands|file)/|renderer/(storage|app|link)/|electron/room/',
  ),
  owner('budoux', 'budoux', 'shared/lib/'),
  owner('hocuspocus', '@hocuspocus/[^/]+', 'electron/room/|renderer/link/'),
  owner('electron', 'electron', 'electron/(main|preload)\\.ts$|electron/(windows|ipc)/'),
  forbid(
    'browser-mode-runs-without-electron',
    { path: '^electron/browserMode\\.ts$' },
    { path: '(^|/)node_modules/electron/', reachable: true },
  ),
  forbid('shared-is-pure', { path: '^shared/' }, { dependencyTypes: ['core'] }),
  forbid('renderer-has-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
  forbid(
    'places-never-import-each-other',
    { path: `^renderer/(${PLACES})/` },
    { path: `^renderer/(${PLACES})/`, pathNot: '^renderer/$1/' },
  ),
  forbid(
    'nobody-imports-app',
    { path: '^renderer/[^/]+/', pathNot: '^renderer/app/' },
    { path: '^renderer/app/' },
  ),
  forbid(
    'nothing-imports-test-or-build',
    { path: '^(shared|electron|renderer)/' },
    { path: '^(test|build)/' },
  ),
]

const sharedRooms = [
  allow('^shared/([^/]+)/', '^shared/$1/'),
  shared('model', 'lib'),
  shared('doc', 'model|lib'),
  shared('rules', 'doc|model|lib'),
  shared('layout', 'rules|doc|model|lib'),
  shared('commands', 'layout|rules|doc|model|lib'),
  shared('documents', 'layout|rules|doc|model|lib'),
  shared('file', 'doc|model|lib'),
  shared('questions', 'model|lib'),
  shared('samples', 'commands|file|doc|model|lib'),
  shared('protocol', 'lib'),
  shared('ipc', 'protocol|lib'),
  npm('^shared/', 'valibot|yjs|y-protocols|lib0|fractional-indexing|fflate|budoux'),
  npm('^shared/(file|documents)/', '@noble/hashes'),
]

const electronRooms = [
  allow('^electron/([^/]+)/', '^electron/$1/'),
  allow('^electron/[^/]+\\.ts$', '^electron/(ipc|windows|files|browser|pages|text|room)/'),
  // The two start-up files hand the reader of manifests to the file store, which knows no format.
  allow('^electron/[^/]+\\.ts$', rooms('shared', 'file')),
  allow('^electron/', rooms('shared', 'ipc|protocol|lib')),
  allow('^electron/(files|room)/', rooms('shared', 'doc|file')),
  allow('^electron/ipc/', '^electron/(files|windows|browser)/'),
  allow('^electron/browser/', '^electron/(ipc|files)/'),
  allow('^electron/windows/', '^electron/files/'),
  allow('^electron/(windows|ipc|browser)/', '^electron/(pages|text)/'),
  { from: { path: '^electron/' }, to: { dependencyTypes: ['core'] } },
  npm('^electron/', 'electron|valibot|fflate'),
  npm('^electron/room/', 'yjs|y-protocols|lib0|ws|@hocuspocus/[^/]+'),
]

const rendererRooms = [
  allow('^renderer/([^/]+)/', '^renderer/$1/'),
  // The three entries: each starts the application for its page and loads the page-wide styles.
  allow('^renderer/[^/]+\\.tsx?$', '^renderer/(app|ui|text)/'),
  allow('^renderer/app/', '^(renderer|shared)/'),
  allow(rooms('renderer', PLACES), '^renderer/(board|outline|ui|text)/'),
  allow(rooms('renderer', PLACES), '^shared/'),
  allow(rooms('renderer', 'board|outline'), '^renderer/(ui|text)/'),
  allow(rooms('renderer', 'board|outline'), '^shared/'),
  allow(rooms('renderer', 'print|export'), rooms('shared', 'documents|layout|lib')),
  // 紙にする is a dialog in the words of the reader's language.
  allow('^renderer/print/', '^renderer/(ui|text)/'),
  allow(rooms('renderer', 'storage'), rooms('shared', 'doc|file|lib')),
  allow(rooms('renderer', 'link'), rooms('shared', 'protocol|ipc|lib')),
  allow(rooms('renderer', 'ui'), rooms('shared', 'lib')),
  // The primitives know no domain word, but「閉じる」too comes from the tables.
  allow(rooms('renderer', 'ui'), '^renderer/text/'),
  // The tables are checked by `satisfies Record<CardKind, …>`: they need the names of things, nothing that acts.
  allow(rooms('renderer', 'text'), rooms('shared', 'model|lib')),
  npm(
    '^renderer/',
    'react|react-dom|@types/react|@types/react-dom|react-aria-components|react-aria|lucide-react|valibot|vite',
  ),
  npm('^renderer/storage/', 'dexie|yjs|fflate'),
  npm('^renderer/(app|link)/', 'yjs|y-protocols|@hocuspocus/[^/]+'),
  npm('^renderer/print/', 'jspdf|jspdf-autotable|harfbuzzjs|@expo-google-fonts/[^/]+'),
  allow('^renderer/print/', '^harfbuzzjs/dist/[\\w-]+\\.wasm\\?url$'),
  npm('^renderer/board/', 'reactflow|@xyflow/[^/]+'),
  npm('^renderer/(ui|board|outline)/', '@dnd-kit/[^/]+'),
]

const aroundTheHouse = [
  allow('^test/', '.'),
  allow('^build/', '^build/'),
  allow('^build/', 'node_modules/'),
  { from: { path: '^build/' }, to: { dependencyTypes: ['core'] } },
  allow('^build/(scripts/)?print[./]', '^shared/'),
  allow('^build/(scripts/)?print[./]', '^(renderer/print|renderer/text|electron/files)/'),
]

module.exports = {
  forbidden,
  allowedSeverity: 'error',
  allowed: [...sharedRooms, ...electronRooms, ...rendererRooms, ...aroundTheHouse],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.d.ts', '.d.mts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'require', 'default'],
    },
  },
}
