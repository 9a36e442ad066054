// A sound toy house, and imports that each break one wall of it: sentence, path, source, the wall that must answer.
const room = (name: string) => `export const ${name} = 1\nexport type ${name}Type = typeof ${name}`

/** Every import in here is allowed. */
export const SOUND_HOUSE = {
  'shared/lib/point.ts': room('point'),
  'shared/model/card.ts':
    "import { point } from '../lib/point'\nexport const card = point\nexport type Card = typeof card",
  'shared/doc/docs.ts':
    "import * as Y from 'yjs'\nimport type { Card } from '../model/card'\nexport const docs = (_: Card) => new Y.Doc()",
  'shared/rules/canLink.ts': "import { docs } from '../doc/docs'\nexport const canLink = docs",
  'shared/commands/addCard.ts': "import { canLink } from '../rules/canLink'\nexport const addCard = canLink",
  'shared/ipc/channels.ts': "import * as v from 'valibot'\nexport const channels = v.string()",
  'electron/files/writeFile.ts': "import { open } from 'node:fs/promises'\nexport const writeFile = open",
  'electron/windows/consoleWindow.ts':
    "import { BrowserWindow } from 'electron'\nexport const consoleWindow = BrowserWindow",
  'electron/main.ts':
    "import { consoleWindow } from './windows/consoleWindow'\nexport const main = consoleWindow",
  'electron/browserMode.ts':
    "import { writeFile } from './files/writeFile'\nexport const browserMode = writeFile",
  'renderer/ui/Button.tsx':
    "import { Button as Base } from 'react-aria-components'\nexport const Button = Base",
  'renderer/board/Board.tsx': "import { ReactFlow } from 'reactflow'\nexport const Board = ReactFlow",
  'renderer/storage/database.ts': "import { Dexie } from 'dexie'\nexport const database = Dexie",
  'renderer/print/printDocument.ts': "import { jsPDF } from 'jspdf'\nexport const printDocument = jsPDF",
  'renderer/wishes/WishesPlace.tsx': room('WishesPlace'),
  'renderer/iceberg/IcebergPlace.tsx':
    "import { Board } from '../board/Board'\nimport { addCard } from '../../shared/commands/addCard'\nexport const IcebergPlace = [Board, addCard]",
  'renderer/app/App.tsx':
    "import { IcebergPlace } from '../iceberg/IcebergPlace'\nimport { WishesPlace } from '../wishes/WishesPlace'\nexport const App = [IcebergPlace, WishesPlace]",
  'renderer/console.tsx': "import { App } from './app/App'\nexport const page = App",
  'test/shared/lib/point.test.ts':
    "import { point } from '../../../shared/lib/point'\nexport const tested = point",
}

export type ImportPlant = readonly [sentence: string, path: string, source: string, rule: string]

export const PLANTED_IMPORTS: readonly ImportPlant[] = [
  [
    'shared takes a type from a page',
    'shared/model/leak1.ts',
    "import type { database } from '../../renderer/storage/database'\nexport type Leak = typeof database",
    'not-in-allowed',
  ],
  [
    'shared names a type of a page inline',
    'shared/model/leak2.ts',
    "export type Leak = import('../../renderer/storage/database').Db",
    'not-in-allowed',
  ],
  [
    'lib looks up to the model',
    'shared/lib/leak3.ts',
    "import type { Card } from '../model/card'\nexport type Leak = Card",
    'not-in-allowed',
  ],
  [
    'rules call a command',
    'shared/rules/leak4.ts',
    "import { addCard } from '../commands/addCard'\nexport const leak = addCard",
    'not-in-allowed',
  ],
  [
    'shared uses Node',
    'shared/doc/leak5.ts',
    "import { randomUUID } from 'node:crypto'\nexport const leak = randomUUID",
    'shared-is-pure',
  ],
  [
    'shared uses React',
    'shared/layout/leak6.ts',
    "import { useState } from 'react'\nexport const leak = useState",
    'not-in-allowed',
  ],
  [
    'the model holds a Y.Doc',
    'shared/model/leak7.ts',
    "import * as Y from 'yjs'\nexport const leak = Y.Doc",
    'yjs-has-one-home',
  ],
  [
    'shared uses a test helper',
    'shared/lib/leak8.ts',
    "import { tested } from '../../test/shared/lib/point.test'\nexport const leak = tested",
    'nothing-imports-test-or-build',
  ],
  [
    'two files import each other',
    'shared/lib/leak9.ts',
    "import { other } from './leak9b'\nexport const leak = () => other",
    'no-cycles',
  ],
  [
    'a page uses node:fs',
    'renderer/storage/leak10.ts',
    "import { readFileSync } from 'node:fs'\nexport const leak = readFileSync",
    'renderer-has-no-node',
  ],
  [
    'Dexie stands on the board',
    'renderer/board/leak11.ts',
    "import { Dexie } from 'dexie'\nexport const leak = Dexie",
    'dexie-has-one-home',
  ],
  [
    'the app prints by itself',
    'renderer/app/leak12.ts',
    "import { jsPDF } from 'jspdf'\nexport const leak = jsPDF",
    'jspdf-has-one-home',
  ],
  [
    'the app shapes text by itself',
    'renderer/app/leak13.ts',
    "import * as hb from 'harfbuzzjs'\nexport const leak = hb",
    'harfbuzz-has-one-home',
  ],
  [
    'a place draws nodes by itself',
    'renderer/iceberg/leak14.tsx',
    "import { ReactFlow } from 'reactflow'\nexport const leak = ReactFlow",
    'reactflow-has-one-home',
  ],
  [
    'a place takes only a type of React Flow',
    'renderer/iceberg/leak15.ts',
    "import type { Node } from 'reactflow'\nexport type Leak = Node",
    'reactflow-has-one-home',
  ],
  [
    'a place drags by itself',
    'renderer/wishes/leak16.tsx',
    "import { DndContext } from '@dnd-kit/core'\nexport const leak = DndContext",
    'dnd-kit-has-one-home',
  ],
  [
    'a primitive holds a document',
    'renderer/ui/leak17.ts',
    "import * as Y from 'yjs'\nexport const leak = Y.Doc",
    'yjs-has-one-home',
  ],
  [
    'print breaks phrases by itself',
    'renderer/print/leak18.ts',
    "import { loadDefaultJapaneseParser } from 'budoux'\nexport const leak = loadDefaultJapaneseParser",
    'budoux-has-one-home',
  ],
  [
    'one place imports another',
    'renderer/iceberg/leak19.tsx',
    "import { WishesPlace } from '../wishes/WishesPlace'\nexport const leak = WishesPlace",
    'places-never-import-each-other',
  ],
  [
    'a place takes a type of another',
    'renderer/wishes/leak20.ts',
    "import type { IcebergPlace } from '../iceberg/IcebergPlace'\nexport type Leak = typeof IcebergPlace",
    'places-never-import-each-other',
  ],
  [
    'a primitive knows the app',
    'renderer/ui/leak21.ts',
    "import { App } from '../app/App'\nexport const leak = App",
    'nobody-imports-app',
  ],
  [
    'a place reads the database',
    'renderer/iceberg/leak22.ts',
    "import { database } from '../storage/database'\nexport const leak = database",
    'not-in-allowed',
  ],
  [
    'print looks at the board',
    'renderer/print/leak23.ts',
    "import { Board } from '../board/Board'\nexport const leak = Board",
    'not-in-allowed',
  ],
  [
    'a page takes a type of the privileged side',
    'renderer/app/leak24.ts',
    "import type { main } from '../../electron/main'\nexport type Leak = typeof main",
    'not-in-allowed',
  ],
  [
    'the privileged side runs a command',
    'electron/ipc/leak25.ts',
    "import { addCard } from '../../shared/commands/addCard'\nexport const leak = addCard",
    'not-in-allowed',
  ],
  [
    'the file store depends on Electron',
    'electron/files/leak26.ts',
    "import { app } from 'electron'\nexport const leak = app",
    'electron-has-one-home',
  ],
  [
    'an import leads nowhere',
    'renderer/ui/leak27.ts',
    "import { gone } from './gone'\nexport const leak = gone",
    'everything-resolves',
  ],
  [
    'a package nobody chose',
    'renderer/ui/leak28.ts',
    "import { expect } from 'vitest'\nexport const leak = expect",
    'not-in-allowed',
  ],
  [
    'browser mode reaches Electron by a detour',
    'electron/browserMode.ts',
    "import { leak } from './ipc/leak29'\nexport const browserMode = leak",
    'browser-mode-runs-without-electron',
  ],
]

/** What three of the plants need elsewhere in the house. */
export const DETOURS = {
  'shared/lib/leak9b.ts': "import { leak } from './leak9'\nexport const other = () => leak",
  'electron/ipc/leak29.ts': "import { ipcMain } from 'electron'\nexport const leak = ipcMain",
}
