// What the console can ask of the privileged side, the same in Electron and in browser mode.
// Pages know only this type; which shell carries it is decided in renderer/app.
import type { Problem, Result } from '../lib/result'
import type { Channel, RequestOf } from './channels'

export interface AppInfo {
  readonly shell: 'electron' | 'browser'
  readonly version: string
  /** Where DATA is, for 設定・ヘルプ; never used as a path by the page. */
  readonly dataPath: string
}

/** One row of 案件一覧, read from the manifest of the file in DATA. Times are ISO 8601 UTC. */
export interface EngagementListing {
  readonly id: string
  readonly name: string
  /** 案件番号; absent = none. */
  readonly caseNumber?: string
  readonly updatedAt: string
  readonly cardCount: number
  readonly epoch: number
  /** The file in DATA cannot be read: shown with its reason, never hidden. */
  readonly problem?: Problem
}

export interface ResponseOf {
  'app:info': AppInfo
  /** In browser mode there is no native menu, and the page answers itself. */
  'app:menu': Record<string, never>
  'engagements:list': { readonly items: readonly EngagementListing[]; readonly deletedIds: readonly string[] }
  /** `bytes` carries the .bansou file when found, `sha256` is of them: a later write says it is based on it. */
  'engagements:read': { readonly found: boolean; readonly sha256: string | null }
  'engagements:write': { readonly savedAt: string; readonly sha256: string }
  'engagements:delete': Record<string, never>
  'engagements:undelete': Record<string, never>
  'file:save': { readonly saved: boolean; readonly name: string }
  /** `bytes` carries the chosen file; `opened: false` when the user cancelled. */
  'file:open': { readonly opened: boolean; readonly name: string }
}

/** One answer: JSON value plus at most one run of bytes. Errors are Problems, never stacks or paths. */
export type Reply<C extends Channel> = Result<{ readonly value: ResponseOf[C]; readonly bytes?: Uint8Array }>

/** The transport a shell provides. Rejects never: a broken connection is a Problem `bridge.unreachable`. */
export interface Transport {
  call<C extends Channel>(channel: C, request: RequestOf<C>, bytes?: Uint8Array): Promise<Reply<C>>
}

/** A file the system handed over: its bytes, or why it cannot be read. */
export type DesktopFile = { readonly name: string } & (
  | { readonly bytes: Uint8Array; readonly problem?: undefined }
  | { readonly problem: Problem; readonly bytes?: undefined }
)

/** So many files from the desktop wait to be asked about; each may be as large as a file can be. */
export const WAITING_FILES_MAX = 8

/** Things the privileged side tells the page. Each returns the function that stops listening. */
export interface ShellEvents {
  /** The window is about to close; the shell waits (≤ 5 s) until the promise settles. `stay`: it is not closed. */
  onWillClose(listener: () => Promise<'stay' | void>): () => void
  /** A file was opened from the desktop, by whatever hand: nothing is made of it before the user was asked. */
  onFileOpened(listener: (file: DesktopFile) => void): () => void
  /** A native menu entry was chosen. */
  onMenu(listener: (command: MenuCommand) => void): () => void
}

export const MENU_COMMANDS = ['new', 'import', 'export', 'print', 'undo', 'redo', 'help', 'list'] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]
export type MenuState = RequestOf<'app:menu'>

export type Bridge = Transport & ShellEvents
export type { Channel, RequestOf }
