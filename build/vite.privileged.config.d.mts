import type { InlineConfig } from 'vite'

export interface PrivilegedTarget {
  readonly entry: string
  readonly name: string
  readonly outDir: string
}
export function privilegedConfig(target: PrivilegedTarget): InlineConfig
