// What the comparison harness asks of every engine's page, as `window.__bench`.
export interface BenchContract {
  /** `performance.now()` once an empty board is usable and painted. */
  readyAt: number | null
  /** Untimed: builds the document in the app's stored form. */
  prepare(count: number): void
  /** Timed: the grid on the board, camera at 100 % on its middle. */
  load(count: number): Promise<void>
  setCamera(view: { readonly cx: number; readonly cy: number; readonly z: number }): void
  camera(): { readonly x: number; readonly y: number; readonly z: number }
  noteRect(index: number): { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** From the model, not from the screen. */
  notePos(index: number): { readonly x: number; readonly y: number }
  noteText(index: number): string
  zoomDelta(zoom: number): number
  count(): { readonly notes: number; readonly edges: number; readonly dom: number }
}

declare global {
  interface Window {
    __bench: BenchContract
  }
}
