// Where the camera stood in each 案件, for as long as the page lives. Deliberately stored nowhere.
import type { Camera, ScreenSize } from './camera'

export interface KeptView {
  readonly camera: Camera
  readonly screen: ScreenSize
  /** It was asked to show the map and no hand has moved it since. */
  readonly isFit: boolean
  /** How near it was to come then, even when not all can be seen; 0 = everything was asked for. */
  readonly leastZoom: number
}

const views = new Map<string, KeptView>()

export const cameraMemory = {
  recall: (engagementId: string): KeptView | null => views.get(engagementId) ?? null,
  keep: (engagementId: string, view: KeptView): void => void views.set(engagementId, view),
}
