// The English tree. A missing key does not compile: each part satisfies its Japanese twin.
import type { japanese } from './japanese'
import { app } from './en/app'
import { board } from './en/board'
import { engagements } from './en/engagements'
import { glossary } from './en/glossary'
import { handbook } from './en/handbook'
import { hints } from './en/hints'
import { iceberg } from './en/iceberg'
import { outline } from './en/outline'
import { print } from './en/print'
import { problems } from './en/problems'
import { settings } from './en/settings'
import { shortcuts } from './en/shortcuts'

export const english = {
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
} satisfies typeof japanese
