// The Japanese tree: the original, whose shape every other language follows.
import { app } from './ja/app'
import { board } from './ja/board'
import { engagements } from './ja/engagements'
import { glossary } from './ja/glossary'
import { handbook } from './ja/handbook'
import { hints } from './ja/hints'
import { iceberg } from './ja/iceberg'
import { outline } from './ja/outline'
import { print } from './ja/print'
import { problems } from './ja/problems'
import { settings } from './ja/settings'
import { shortcuts } from './ja/shortcuts'

export const japanese = {
  app,
  board,
  engagements,
  glossary,
  handbook,
  hints,
  iceberg,
  outline,
  print,
  problems,
  settings,
  shortcuts,
}
