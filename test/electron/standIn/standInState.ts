// What the parts of the stand-in know of each other.
import type { BrowserContext } from 'playwright'

/** What main asked the system to do, in order: `exit 1`, `error box …`, `blocked …`, `denied window …`, `quit`. */
export type Log = string[]

export interface DialogAnswers {
  /** Answers to native dialogs, taken in order; a dialog nobody expected fails the test. */
  readonly open?: readonly string[][]
  readonly save?: readonly string[]
  /** Labels of the buttons pressed in message boxes; one without an answer stays open. */
  readonly ask?: readonly string[]
}

export interface StandInOptions {
  readonly context: BrowserContext
  readonly appPath: string
  /** `--name=value` of the command line. */
  readonly switches?: Readonly<Record<string, string>>
  /** The other words of the command line. */
  readonly words?: readonly string[]
  readonly isPackaged?: boolean
  readonly isFirstInstance?: boolean
  readonly locale?: string
  readonly dialogs?: DialogAnswers
}

const SUFFIX = '.stand-in.test'

/** Chromium has no app:// scheme: its pages live at `https://bundle.app.stand-in.test/` here. */
export function toPageUrl(url: string): string {
  return url.replace(/^app:\/\/([^/]*)/, (_all, host: string) => `https://${host}.app${SUFFIX}`)
}

export function fromPageUrl(url: string): string {
  return url.replace(
    /^(blob:)?https:\/\/([^/]*)\.app\.stand-in\.test/,
    (_all, blob: string | undefined, host: string) => {
      return `${blob ?? ''}app://${host}`
    },
  )
}
