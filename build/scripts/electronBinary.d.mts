export interface ElectronPlaces {
  readonly packageDir?: string
  readonly cacheDir?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly limitMs?: number
}
export function electronBinary(places?: ElectronPlaces): { readonly path?: string; readonly why?: string }
