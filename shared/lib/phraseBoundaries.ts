// Where Japanese phrases (文節) end, by BudouX's model, so that a card breaks as one would breathe.
// Parser and model are taken by their files: the package's front door pulls in an HTML parser and a CLI.
import { model } from '../../node_modules/budoux/module/data/models/ja.js'
import { Parser } from '../../node_modules/budoux/module/parser.js'

let parser: Parser | undefined

/** UTF-16 offsets inside `line` at which a new phrase begins. */
export function phraseBoundaries(line: string): readonly number[] {
  parser ??= new Parser(model)
  return parser.parseBoundaries(line)
}
