export interface PageFolders {
  /** Holds console.html. */
  readonly root: string
  readonly outDir: string
}
export function buildPages(folders: PageFolders): Promise<void>
export function buildPrivileged(outDir: string): Promise<void>
export function buildAll(outDir?: string): Promise<void>
