// Every reason a file may be refused. renderer/text has one sentence for each; a test compares the two lists.
export const FILE_PROBLEM_CODES = [
  'file.empty',
  'file.notBansou',
  'file.truncated',
  'file.damaged',
  'file.unsafe',
  'file.encrypted',
  'file.tooLarge',
  'file.newer',
  'outline.notText',
  'outline.empty',
  'outline.tooManyLines',
  'outline.cardTooLong',
  'outline.indentedFirst',
  'outline.skippedStep',
  'outline.halfStep',
  'outline.belowRoot',
  'outline.emptyRoot',
] as const

export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number]
