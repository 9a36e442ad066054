// Where Japanese phrases (文節) end, by BudouX's model, so that a card breaks as one would breathe.
// Parser and model are taken by their files: the package's front door pulls in an HTML parser and a CLI.
import { model } from '../../node_modules/budoux/module/data/models/ja.js'
import { Parser } from '../../node_modules/budoux/module/parser.js'

let parser: Parser | undefined

/** What stands in brackets of so few characters is one phrase with them: （その12）, （営業 二課）. */
const SHORT_BRACKETS = /[（(][^（(）)]{1,10}[）)]/gu
/** The model parts 「進みに／くかった」; 〜にくい is one word with its verb. */
const HARD_TO = /にく[いくかけさ]/gu

/** UTF-16 offsets inside `line` at which a new phrase begins. */
export function phraseBoundaries(line: string): readonly number[] {
  parser ??= new Parser(model)
  const whole = [SHORT_BRACKETS, HARD_TO].flatMap((pattern) => [...line.matchAll(pattern)])
  const isWithin = (at: number): boolean =>
    whole.some(({ index, 0: { length } }) => index < at && at < index + length)
  return parser.parseBoundaries(line).filter((at) => !isWithin(at))
}
