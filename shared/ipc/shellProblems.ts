// Every Problem code the privileged side and the bridge can answer with, so that renderer/text can have words for all.
// Codes of a broken .bansou file come from shared/file and are not repeated here.
export const SHELL_PROBLEMS = [
  /** The page was opened without an invitation (a pasted address): the sentence says to run `npm start`. */
  'session.missing',
  /** The invitation was used or made up, or the program was started anew since. */
  'session.refused',
  'bridge.unreachable',
  'request.malformed',
  'request.tooLarge',
  'request.tooMany',
  'channel.unknown',
  'channel.unavailable',
  'internal.failed',
  'engagement.deleted',
  'engagement.notFound',
  'engagement.olderEpoch',
  /** Another profile has written the file since this one read it: read it again, merge, write again. */
  'engagement.changedInData',
  /** The file in DATA was written by a newer version of the app. */
  'engagement.newerFile',
  'engagement.idMismatch',
  'file.tooLarge',
  'file.notRegular',
  'file.failed',
  /** The desktop hands over .bansou files only; an outline is opened from the list. */
  'file.onlyCopies',
  /** More files were opened from the desktop than are kept waiting. */
  'file.tooMany',
  'disk.full',
  'disk.denied',
  'disk.failed',
  'disk.verifyFailed',
] as const

export type ShellProblem = (typeof SHELL_PROBLEMS)[number]
